/** What was searched before on this device, the latest first; kept nowhere else, and not at all where that is forbidden. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function remember(text: string): void {
  const typed = text.trim();
  if (!typed) return;
  write([typed, ...recentSearches().filter((other) => other !== typed)].slice(0, most));
}

/** Forgets them all. */
export function forgetSearches(): void {
  write([]);
}

function write(searches: string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(searches));
  } catch {
    // A private window may forbid it: then nothing is kept.
  }
}

const key = 'recent-searches';
const most = 6;
