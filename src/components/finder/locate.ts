import type { Position } from '../../finder/position.ts';

/** Asks the browser for the position once. Some web views neither answer nor fail, so a clock of our own ends the wait. */
export function locate(): Promise<Located> {
  if (!('geolocation' in navigator) || !window.isSecureContext)
    return Promise.resolve({ fault: 'unavailable' });
  return new Promise((resolve) => {
    const given = setTimeout(() => resolve({ fault: 'timedOut' }), patience);
    const end = (located: Located) => {
      clearTimeout(given);
      resolve(located);
    };
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        end({
          position: { lat: coords.latitude, lng: coords.longitude },
          accuracy: coords.accuracy,
        }),
      ({ code }) => end({ fault: faults[code as keyof typeof faults] ?? 'unavailable' }),
      { enableHighAccuracy: true, timeout: 12_000, maximumAge: 60_000 },
    );
  });
}

/** Longer than the browser's own limit: the time in which one reads the browser's question counts here. */
const patience = 30_000;

/** GeolocationPositionError.code (W3C Geolocation, 7.1). */
const faults = { 1: 'refused', 2: 'unavailable', 3: 'timedOut' } as const;

export type Located =
  { position: Position; /** Metres. */ accuracy: number } | { fault: 'refused' | 'timedOut' | 'unavailable' };
