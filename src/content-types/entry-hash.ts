/**
 * What stands for an entry that was withdrawn: the SHA-256 of `<type>/<id>` in hexadecimal digits. It keeps the id, which is a
 * name in pinyin, from being read; whoever guesses the id can still make sure of it. Reads neither Node nor the page, so that
 * the checks, the desk and the page of what is not there reckon alike.
 */
export async function entryHash(type: string, id: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${type}/${id}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The entry that an address or a path names: `https://…/families/x/`, `families/x`, `content/families/x/index.mdx`. */
export function entryAt(address: string, types: readonly string[]): { type: string; id: string } | undefined {
  const [, type, id] =
    new RegExp(`(?:^|/)(${types.join('|')})/([a-z0-9]+(?:-[a-z0-9]+)*)(?:[/?#]|$)`).exec(address.trim()) ??
    [];
  return type && id ? { type, id } : undefined;
}
