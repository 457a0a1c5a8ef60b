import type { Found } from '../../search/index.ts';
import { element } from './draw.ts';
import { words } from './words.ts';

/**
 * What stands between the number of results and the results: as what the question was understood, the filters that it named
 * and that can be taken away, what its word means, and the way to the places near by. `places` are the lists of places.
 */
export function drawHints(found: Found, places: Record<string, string>): HTMLElement[] {
  const hints = [understood, chosen, explained, nearby, missing];
  return hints.flatMap((hint) => hint(found, places) ?? []);
}

/** What of the question stands on no page, where what was found is only related. */
export function drawLacking({ lacking = [], exact, total }: Found): HTMLElement[] {
  const isPart = lacking.length > 0 && exact === 0 && total > 0;
  return isPart ? [line('lacking', words.lacking(lacking))] : [];
}

function understood({ said, total }: Found) {
  return said && total > 0 ? line('understood', words.understood(said)) : undefined;
}

function chosen({ implied, without = {} }: Found) {
  const values = Object.entries(implied).flatMap(([name, list]) => list.map((value) => ({ name, value })));
  if (values.length === 0) return undefined;
  const buttons = values.map(({ name, value }) =>
    element('button', { 'data-text': without[value]!, 'aria-label': words.dropFilter(name, value) }, [
      `${value} ×`,
    ]),
  );
  return line('implied', element('span', {}, [words.implied]), ...buttons);
}

function explained({ explained }: Found) {
  if (!explained) return undefined;
  return line('explained', element('b', {}, [explained.term]), `：${explained.sentence}`);
}

function missing({ missing }: Found) {
  return missing.length > 0 ? line('missing', words.missing(missing)) : undefined;
}

function nearby({ near, implied, said = '' }: Found, places: Record<string, string>) {
  const name = Object.keys(places).find((one) => implied['类型']?.includes(one) || said.includes(one));
  if (!near || !name) return undefined;
  const [region] = implied['地区'] ?? [];
  const query = new URLSearchParams({ 附近: '1', ...(region ? { 地区: region } : {}) });
  return line('nearby', element('a', { href: `${places[name]!}?${query}` }, [words.nearby(name)]));
}

function line(name: string, ...children: (Node | string)[]): HTMLElement {
  return element('p', { class: name }, children);
}
