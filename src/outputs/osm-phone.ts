/**
 * An office telephone as OpenStreetMap writes it (wiki.openstreetmap.org/wiki/Key:phone): +86 and the number without the
 * leading 0, parts apart, the extension behind a hyphen. Short numbers such as 12338 exist only within the country and stay.
 */
export function osmPhone(phone: string): string {
  const [landline, area, number, extension = ''] = /^0(\d{2,3})-(\d{7,8})(-\d{1,5})?$/.exec(phone) ?? [];
  if (landline) return `+86 ${area} ${number}${extension}`;
  const [service, ...parts] = /^([48]00)-?(\d{3})-?(\d{4})$/.exec(phone) ?? [];
  return service ? `+86 ${parts.join(' ')}` : phone;
}
