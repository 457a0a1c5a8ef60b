import { words } from './words.ts';

/** What the markers of the map mean once their states are known: the items of a list. */
export function legend(): string {
  return (['open', 'closed', 'ask', 'group'] as const)
    .map(
      (tone) =>
        '<li><svg viewBox="-14 -14 28 28" width="24" height="24" class="marker-sample">' +
        `<g class="marker ${tone}"><circle class="dot" r="${tone === 'group' ? 12 : 9}"/>${inside[tone]}</g></svg>` +
        `${words.legend[tone]}</li>`,
    )
    .join('');
}

const inside = {
  open: '',
  closed: '<circle class="hole" r="4.5"/>',
  ask: '<text y="5">?</text>',
  group: '<text y="5">3</text>',
};
