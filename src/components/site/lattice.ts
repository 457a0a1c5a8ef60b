/**
 * A lattice window drawn from an entry's id: a frame, a pattern, a scale and a turn of its own, so that no two look alike.
 * Returns an SVG of 400 × 300 units in the current colour; the same id always gives the same window.
 */
export function lattice(id: string): string {
  return draw(id, 44);
}

/** The same window for a card: where it is of ice, with the first of its cracks only, for a list shows two dozen. */
export function smallLattice(id: string): string {
  let drawn = known.get(id);
  if (!drawn) known.set(id, (drawn = draw(id, 12)));
  return drawn;
}

/** An entry's window stands on the cards of many pages. */
const known = new Map<string, string>();

function draw(id: string, pieces: number): string {
  const random = randomFrom(id);
  const name = `w${Math.floor(random() * 1e9).toString(36)}`;
  const frame = pick(Object.values(frames), random);
  const inside = random() < 0.34 ? crackedIce(name, frame, pieces, random) : tiled(name, frame, random);
  return (
    `<svg class="lattice" viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice" fill="none" stroke="currentColor" aria-hidden="true">` +
    `${inside}<path d="${frame}" stroke-width="5"/><path d="${frame}" stroke-width="1" transform="translate(200 150)scale(1.09)translate(-200 -150)"/></svg>`
  );
}

/** Window shapes of the region's gardens, centred on 200,150. */
const frames = {
  moon: 'M200 24a126 126 0 1 1 0 252a126 126 0 1 1 0-252z',
  octagon: 'M148 24h104l74 74v104l-74 74H148l-74-74V98z',
  hexagon: 'M200 20l113 65v130l-113 65-113-65V85z',
  square: 'M80 30h240v240H80z',
  begonia:
    'M200 30a62 62 0 0 1 98 52a62 62 0 0 1 0 136a62 62 0 0 1-98 52a62 62 0 0 1-98-52a62 62 0 0 1 0-136a62 62 0 0 1 98-52z',
  fan: 'M52 110a210 210 0 0 1 296 0l-72 150a110 110 0 0 0-152 0z',
  lozenge: 'M200 14l170 136-170 136L30 150z',
  vase: 'M164 22h72v34c0 22 64 46 64 112 0 50-32 84-56 110h-88c-24-26-56-60-56-110 0-66 64-90 64-112z',
} as const;

/** Tiles: width, height and the lines of one repeat. */
const tiles = [
  [48, 48, 'M14 0v14H0M34 0v14h14M14 48V34H0M34 48V34h14M14 14l10-7 10 7 7 10-7 10-10 7-10-7-7-10z'],
  [52, 30, 'M0 15h9l9-15h16l9 15-9 15H18L9 15M43 15h9'],
  [60, 60, 'M0 30h15V15h30v30H15V30M45 30h15M30 0v15M30 45v15M0 0h60v60'],
  [56, 56, 'M28 0c0 16-12 28-28 28 16 0 28 12 28 28 0-16 12-28 28-28-16 0-28-12-28-28zM28 14v28M14 28h28'],
  [64, 48, 'M0 0h64v48M16 0v12h32V0M16 48V36h32v12M0 24h16M48 24h16M16 12v24M48 12v24M28 24h8'],
  [48, 84, 'M24 0l24 14v28L24 56 0 42V14zM24 56v28M24 0v0M0 42v0M24 14l12 7v14l-12 7-12-7V21z'],
  [40, 40, 'M0 20L20 0l20 20-20 20zM20 0v40M0 20h40'],
] as const;

function tiled(name: string, frame: string, random: () => number): string {
  const [width, height, lines] = pick(tiles, random);
  const scale = (0.72 + random() * 0.6).toFixed(2);
  const turn = pick([0, 0, 0, 45, 30, 15, 90], random);
  const shift = Math.round(random() * 40);
  return (
    `<pattern id="${name}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="translate(${shift} ${shift})rotate(${turn})scale(${scale})">` +
    `<path d="${lines}" stroke-width="1.6"/></pattern><path d="${frame}" fill="url(#${name})" stroke="none"/>`
  );
}

/** 冰裂纹: a polygon split again and again by straight lines, as ice cracks. */
function crackedIce(name: string, frame: string, count: number, random: () => number): string {
  const pieces: Piece[] = [
    measured([
      [20, 10],
      [380, 10],
      [380, 290],
      [20, 290],
    ]),
  ];
  const cracks: string[] = [];
  while (pieces.length < count) {
    pieces.sort((one, other) => other.area - one.area);
    const [first, second, crack] = split(pieces.shift()!.corners, random);
    pieces.push(measured(first), measured(second));
    cracks.push(crack);
  }
  return `<clipPath id="${name}"><path d="${frame}"/></clipPath><path clip-path="url(#${name})" stroke-width="2" d="${cracks.join('')}"/>`;
}

function split(piece: Point[], random: () => number): [Point[], Point[], string] {
  const lengths = piece.map((point, index) => distance(point, piece[(index + 1) % piece.length]!));
  const longest = lengths.indexOf(Math.max(...lengths));
  const opposite = (longest + Math.floor(piece.length / 2)) % piece.length;
  const from = along(piece, longest, 0.3 + random() * 0.4);
  const to = along(piece, opposite, 0.3 + random() * 0.4);
  const [low, high] = longest < opposite ? [longest, opposite] : [opposite, longest];
  const [atLow, atHigh] = longest < opposite ? [from, to] : [to, from];
  const inner = [atLow, ...piece.slice(low + 1, high + 1), atHigh];
  const outer = [...piece.slice(0, low + 1), atLow, atHigh, ...piece.slice(high + 1)];
  return [inner, outer, `M${from.join(' ')}L${to.join(' ')}`];
}

function along(piece: Point[], side: number, part: number): Point {
  const [x, y] = piece[side]!;
  const [x2, y2] = piece[(side + 1) % piece.length]!;
  return [Math.round(x + (x2 - x) * part), Math.round(y + (y2 - y) * part)];
}

function areaOf(piece: Point[]): number {
  return Math.abs(
    piece.reduce((sum, [x, y], i) => {
      const [x2, y2] = piece[(i + 1) % piece.length]!;
      return sum + x * y2 - x2 * y;
    }, 0),
  );
}

function distance([x, y]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x, y2 - y);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!;
}

/** Mulberry32 seeded with FNV-1a: small, and the same on every machine. */
function randomFrom(text: string): () => number {
  let state = 2166136261;
  for (const char of text) state = Math.imul(state ^ char.codePointAt(0)!, 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function measured(corners: Point[]): Piece {
  return { corners, area: areaOf(corners) };
}

type Point = [number, number];

interface Piece {
  corners: Point[];
  area: number;
}
