import L from 'leaflet';
import leafletStyles from 'leaflet/dist/leaflet.css?url';
import { escape } from '../../markdown/escape.ts';
import { addStyles } from './add-styles.ts';
import type { BaseMap, Origin } from './setup.ts';
import type { Placed } from './sketch.ts';
import { groupsOf } from './sketch-groups.ts';
import { words } from './words.ts';

/**
 * Opens a base map by 天地图 in an element: streets and their names (vec, cva) in Web Mercator, whose CGCS2000 is within
 * metres of WGS-84 (http://lbs.tianditu.gov.cn/server/MapService.html), with the approval number (地图管理条例 art. 15).
 * `reveal` goes to a place's card; `failed` is called when no tile comes.
 */
export async function openBaseMap(
  element: HTMLElement,
  { key, approval }: BaseMap,
  { places, origin, reveal, failed }: Shown,
): Promise<void> {
  // Before the map measures its element, or its tiles would lie in the wrong places.
  await addStyles(leafletStyles);
  opened?.remove();
  const map = L.map(element, { zoomControl: false, attributionControl: true });
  opened = map;
  map.attributionControl.setPrefix(false).addAttribution(words.baseMapBy(escape(approval)));
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  const [streets] = ['vec', 'cva'].map((layer) =>
    L.tileLayer(tiles(layer, key), { subdomains: '01234567', maxZoom: 18 }).addTo(map),
  );
  let came = false;
  streets!.on('tileload', () => (came = true));
  streets!.on('tileerror', () => came || failed());
  const around = origin
    ? [origin.position, ...places.slice(0, 12).map(({ position }) => position)]
    : places.map(({ position }) => position);
  map.fitBounds(L.latLngBounds(around.map(({ lat, lng }) => [lat, lng])), { padding: [40, 40], maxZoom: 17 });
  if (origin) {
    const { lat, lng } = origin.position;
    L.marker([lat, lng], { icon: icon('here', ''), title: origin.name, keyboard: false }).addTo(map);
  }
  const markers = L.layerGroup().addTo(map);
  const draw = () => {
    markers.clearLayers();
    const inside = places.filter(({ position }) => map.getBounds().contains([position.lat, position.lng]));
    const groups = groupsOf(inside, { project: ({ lat, lng }) => map.latLngToContainerPoint([lat, lng]) });
    for (const { items } of groups) markers.addLayer(marker(items, map, reveal));
  };
  map.on('moveend', draw);
  draw();
}

function marker(items: Placed[], map: L.Map, reveal: Shown['reveal']): L.Marker {
  const [{ position, title, state, anchor }] = items as [Placed];
  const alone = items.length === 1;
  const name = alone
    ? [title, state?.text].filter(Boolean).join('，')
    : words.group(items.length, title, true);
  const tone = alone ? (state?.tone ?? 'hours') : 'group';
  const made = L.marker([position.lat, position.lng], {
    icon: icon(tone, alone ? (tone === 'ask' ? '?' : '') : String(items.length)),
    title: name,
    alt: name,
  });
  return made.on('click', () => {
    const bounds = L.latLngBounds(items.map(({ position: { lat, lng } }) => [lat, lng]));
    if (alone || map.getZoom() === map.getMaxZoom()) reveal(anchor);
    else map.fitBounds(bounds, { padding: [60, 60] });
  });
}

function icon(tone: string, text: string): L.DivIcon {
  return L.divIcon({ className: `base-marker ${tone}`, html: `<span>${text}</span>`, iconSize: [44, 44] });
}

function tiles(layer: string, key: string): string {
  return (
    `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}` +
    `&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${key}`
  );
}

let opened: L.Map | undefined;

interface Shown {
  places: Placed[];
  origin: Origin | undefined;
  reveal: (anchor: string) => void;
  failed: () => void;
}
