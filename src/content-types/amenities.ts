import { z } from 'astro/zod';
import { facts } from './define.ts';
import { amenityLabels, type Amenity } from './amenity-labels.ts';
import { threeValued } from './fields.ts';

/** Each amenity with three values; one that nobody checked is not known. */
export const amenities = () =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries(amenityLabels).map(([key, label]) => [key, threeValued({ label, open: true })]),
      ) as Record<Amenity, ReturnType<typeof threeValued>>,
    )
    .register(facts, {
      label: '设施',
      hint: '没看到的选“待核实”，不要选“没有”',
      facet: 'amenity',
      open: true,
    })
    .prefault({});
