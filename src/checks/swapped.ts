import type { Complaint } from './issue-sentence.ts';

/** The complaint about latitude and longitude in each other's place: what no place in China has, and has when they are exchanged. */
export function swappedComplaints(data: unknown): Complaint[] {
  const { lat, lng } = (data as Placed).place?.coordinates ?? {};
  if (typeof lat !== 'number' || typeof lng !== 'number') return [];
  if (lat < 73 || lat > 136 || lng < 3 || lng > 54) return [];
  const message = `“纬度”和“经度”写反了。请对调：纬度写 ${lng}，经度写 ${lat}。`;
  return [{ path: ['place', 'coordinates', 'lat'], message }];
}

interface Placed {
  place?: { coordinates?: { lat?: unknown; lng?: unknown } | null } | null;
}
