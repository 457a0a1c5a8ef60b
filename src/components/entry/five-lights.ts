import type { DataOf } from '../../content-types/index.ts';
import { lightKeys, type Site } from '../../content-types/site.ts';
import { escape } from '../../markdown/escape.ts';
import { dateInWords } from '../../outputs/facts.ts';
import { weekOf } from '../../outputs/week.ts';
import { strings } from '../../strings.ts';
import { weekTable } from './week-table.ts';

/** What a micro-home must show, light by light, in the site's own words for them; for the page and the desk's preview. */
export function fiveLights(shown: Shown): string {
  const { lightsName, lights } = shown.site;
  const items = lightKeys.map((key) => {
    const { name, about } = lights[key];
    return (
      `<li><div><h3>${escape(name)}</h3> <p class="about">${escape(about)}</p></div> ` +
      `<div>${drawers[key](shown) || `<p class="unknown">${strings['entry.unknownLong']}</p>`}</div></li>`
    );
  });
  return (
    `<section class="part" aria-labelledby="lights"><h2 class="heading" id="lights">${escape(lightsName)}</h2>` +
    `<ol class="lights">${items.join('')}</ol></section>`
  );
}

/** Of each light what is known; '' where nothing is. */
const drawers: Record<(typeof lightKeys)[number], (shown: Shown) => string> = {
  plaque({ data }) {
    const { number, since } = data.lights.plaque;
    return (
      (number ? `<p>编号：${escape(number)}</p>` : '') +
      (since ? `<p>${escape(dateInWords(since))}挂牌</p>` : '')
    );
  },
  people({ data: { host, lights } }) {
    const isListed = lights.people.some(({ name }) => name === host);
    const members = [...(host && !isListed ? [{ name: host, role: '微家主人' }] : []), ...lights.people];
    return members.map(({ name, role }) => `<p>${escape(name)}（${escape(role)}）</p>`).join('');
  },
  needs({ data: { lights } }) {
    const lists = [
      [strings['entry.needs'], lights.needs],
      [strings['entry.services'], lights.services],
    ] as const;
    const unknown = `<span class="unknown">${strings['entry.unknown']}</span>`;
    return lists
      .map(([title, items]) => `<p>${title}：${items.length ? '' : unknown}</p>${listOf(items)}`)
      .join('');
  },
  services({ data, calendars }) {
    const { timetable } = data.lights;
    return timetable.length ? weekTable(weekOf(timetable)) + calendars : '';
  },
  results({ data, recaps }) {
    return listOf(data.lights.results) + (recaps ? `<p>${strings['entry.results']}：</p>${recaps}` : '');
  },
};

function listOf(items: readonly string[]): string {
  return items.length ? `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>` : '';
}

interface Shown {
  data: DataOf<'micro-homes'>;
  site: Pick<Site, 'lights' | 'lightsName'>;
  /** Links to the timetable's calendars, as HTML. */
  calendars: string;
  /** A list of the recaps that name this micro-home, as HTML; '' where there are none. */
  recaps: string;
}
