import { useEffect, useState } from 'react';
import { dateInWords } from '../../src/outputs/facts.ts';
import {
  byStreet,
  stalePlaces,
  type PlaceToCheck,
  type StalePlace,
} from '../../src/outputs/places-to-check.ts';
import { beijing } from '../beijing.ts';
import './checking.css';

/** The desk's page of places that somebody should go and see, each leading to its form; the same list as `npm run stale`. */
export function CheckingPage() {
  const [places, setPlaces] = useState<PlaceToCheck[] | 'missing'>();
  const [days, setDays] = useState(365);
  useEffect(() => {
    readPlaces().then(setPlaces, () => setPlaces('missing'));
  }, []);
  if (places === 'missing')
    return <Frame>名单没有读到。请刷新一次；还不行，就请管网站的人重新生成一次网站。</Frame>;
  if (!places) return <Frame>正在读取名单……</Frame>;
  const stale = stalePlaces(places, { today: beijing(new Date()).slice(0, 10), days });
  return (
    <Frame>
      <p>
        <label>
          {'多久没有核对过：'}
          <select value={days} onChange={({ target }) => setDays(Number(target.value))}>
            {Object.entries(spans).map(([span, words]) => (
              <option key={span} value={span}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p role="status">
        {stale.length > 0
          ? `${places.length} 处里有 ${stale.length} 处要核对。到过现场后，点名称，改“最近核对”和看到的情况。`
          : `${places.length} 处都核对过，没有要去看的。`}
      </p>
      {byStreet(stale).map(({ name, places }) => (
        <section key={name}>
          <h2>
            {name} <small>{places.length} 处</small>
          </h2>
          <ul>
            {places.map((place) => (
              <Place key={`${place.type}/${place.id}`} {...place} />
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  );
}

const spans = { 365: '一年', 180: '半年', 90: '三个月' } as const;

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <main className="checking">
      <a href="#/">回到栏目</a>
      <h1>要核对的地方</h1>
      {children}
    </main>
  );
}

function Place({ type, id, title, address, floor, checkedOn, daysSince, unknown }: StalePlace) {
  return (
    <li>
      <a href={`#/collections/${type}/entries/${id}/index`}>{title}</a>
      <span>
        {daysSince === null ? '没有核对过' : `${dateInWords(checkedOn)}核对，过了 ${daysSince} 天`}
        {(address || floor) && `。${[address, floor].filter(Boolean).join('，')}`}
      </span>
      {unknown.length > 0 && <small>还不知道：{unknown.join('、')}</small>}
    </li>
  );
}

/** The build writes them beside the desk. */
async function readPlaces(): Promise<PlaceToCheck[]> {
  const response = await fetch('./places.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`places.json: ${response.status}`);
  return (await response.json()) as PlaceToCheck[];
}
