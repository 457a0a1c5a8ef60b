import type { Position } from '../../finder/position.ts';

/** A window of `width` × `height` px that shows all the positions, north up, at least 400 m across (equirectangular projection). */
export function viewOf(positions: Position[], width: number, height: number): View {
  const lats = positions.map(({ lat }) => lat);
  const lngs = positions.map(({ lng }) => lng);
  const [south, north, west, east] = [least(lats), most(lats), least(lngs), most(lngs)];
  const centre = { lat: (south + north) / 2, lng: (west + east) / 2 };
  const perLng = metresPerDegree * Math.cos((centre.lat * Math.PI) / 180);
  const metresPerPixel = Math.max(
    ((east - west) * perLng) / (width - 2 * margin),
    ((north - south) * metresPerDegree) / (height - 2 * margin),
    400 / width,
  );
  const project = ({ lat, lng }: Position) => ({
    x: width / 2 + ((lng - centre.lng) * perLng) / metresPerPixel,
    y: height / 2 - ((lat - centre.lat) * metresPerDegree) / metresPerPixel,
  });
  return {
    width,
    height,
    metresPerPixel,
    step: stepOf(metresPerPixel),
    project,
    holds(position) {
      const { x, y } = project(position);
      return x >= edge && y >= edge && x <= width - edge && y <= height - edge;
    },
  };
}

/** The longest of 1, 2 and 5 times a power of ten metres that takes at most 110 px. */
function stepOf(metresPerPixel: number): View['step'] {
  const longest = 110 * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = [5, 2, 1].map((times) => times * power).find((length) => length <= longest)!;
  return { metres, pixels: metres / metresPerPixel };
}

/** Not Math.min(...): thousands of arguments are too many for some browsers. */
function least(numbers: number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other));
}

function most(numbers: number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other));
}

const metresPerDegree = 111_195;
const margin = 48;
/** A marker nearer to the edge would be cut off. */
const edge = 20;

export interface View {
  width: number;
  height: number;
  metresPerPixel: number;
  /** The length of the scale bar and of the grid. */
  step: { metres: number; pixels: number };
  project(position: Position): { x: number; y: number };
  holds(position: Position): boolean;
}
