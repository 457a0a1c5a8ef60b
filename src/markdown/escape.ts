/** Text as it must stand in HTML, in an element or in a quoted attribute. */
export function escape(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character as Entity]) : text;
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

type Entity = keyof typeof entities;
