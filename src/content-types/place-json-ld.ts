import { openingHoursSpecification } from './opening-hours-specification.ts';

/** What both kinds of place say of themselves in schema.org's words; what is not known is not said. */
export function placeJsonLd({ title, place, phone, openingHours, features = {} }: PlaceFacts) {
  const known = Object.entries(features).filter(([, { value }]) => value !== 'unknown');
  const hours = openingHours && openingHoursSpecification(openingHours);
  return {
    '@type': 'CivicStructure',
    name: title,
    ...(place.address ? { address: place.address } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(hours ? { openingHoursSpecification: hours } : {}),
    ...(known.length > 0
      ? {
          amenityFeature: known.map(([key, { label, value }]) => ({
            '@type': 'LocationFeatureSpecification',
            propertyID: key,
            name: label,
            value: value === 'yes',
          })),
        }
      : {}),
  };
}

interface PlaceFacts {
  title: string;
  place: { address?: string | undefined };
  phone?: string | undefined;
  openingHours?: string | undefined;
  /** By their keys in the definition. */
  features?: Record<string, { label: string; value: 'yes' | 'no' | 'unknown' }>;
}
