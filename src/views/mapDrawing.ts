import type {Point, Shape, Shapes} from '../model/shapes';

/** A territory, drawn. */
export interface DrawnShape {
  /** Id of the territory. */
  id: string;
  /** Its name, as short as a map wants it. */
  nom: string;
  /** Its outline, as the `d` of an SVG path. */
  path: string;
  /** Where its name stands, on one line or more: the middle of its widest part. */
  label: {x: number; y: number; lines: string[]; size: number};
}

/** A map, in units of its own: as wide as WIDTH. */
export interface MapDrawing {
  width: number;
  height: number;
  attribution: string;
  shapes: DrawnShape[];
}

const WIDTH = 700;
const DEGREE = Math.PI / 180;

/** In units of the map: the size of letters, and the width of one for a size of 1. */
const LETTERS = {largest: 15, least: 10, width: 0.5} as const;

/**
 * Draws the territories flat: degrees of longitude are narrowed by the cosine of the latitude in the middle, which is enough
 * for one region. `order` is that of the list beside it, so that one tabs through both alike.
 */
export function drawMap({attribution, shapes}: Shapes, order: readonly string[]): MapDrawing {
  const points = shapes.flatMap(({rings}) => rings.flat());
  const [west, east] = range(points.map(([longitude]) => longitude));
  const [south, north] = range(points.map(([, latitude]) => latitude));
  const narrow = Math.cos(((south + north) / 2) * DEGREE);
  const scale = WIDTH / ((east - west) * narrow);
  const project = ([longitude, latitude]: Point): Point => [
    rounded((longitude - west) * narrow * scale),
    rounded((north - latitude) * scale),
  ];
  return {
    width: WIDTH,
    height: Math.ceil((north - south) * scale),
    attribution,
    shapes: order
      .flatMap((id) => shapes.filter((shape) => shape.id === id))
      .map((shape) => draw(shape, project)),
  };
}

function draw({id, nom, rings}: Shape, project: (point: Point) => Point): DrawnShape {
  const flat = rings.map((ring) => ring.slice(0, -1).map(project));
  const path = flat.map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}z`).join('');
  return {id, nom, path, label: labelOf(nom, flat)};
}

function labelOf(nom: string, rings: readonly Point[][]): DrawnShape['label'] {
  const {
    centre: [x, y],
    reach,
  } = widest(rings);
  const lines = toLines(nom);
  const letters = Math.max(...lines.map(({length}) => length));
  // The room of a circle, and a little more: names may pass over a neighbour's corner, not over its name.
  const fitting = (reach * 2.3) / (letters * LETTERS.width);
  return {x, y, lines, size: rounded(Math.max(LETTERS.least, Math.min(LETTERS.largest, fitting)))};
}

/** A long name in two, at the space or the hyphen nearest its middle. */
function toLines(nom: string): string[] {
  if (nom.length <= 13) return [nom];
  const breaks = [...nom.matchAll(/[ -]/g)].map(({index}) => index + 1);
  const middle = nom.length / 2;
  const [at] = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [nom] : [nom.slice(0, at).trim(), nom.slice(at)];
}

/** Steps of the grid on which the middle is looked for. */
const STEPS = 40;

/** The centre of about the largest circle that the outline holds, and its radius. */
function widest(rings: readonly Point[][]): {centre: Point; reach: number} {
  const points = rings.flat();
  const [left, right] = range(points.map(([x]) => x));
  const [top, bottom] = range(points.map(([, y]) => y));
  let best: {centre: Point; reach: number} = {centre: [(left + right) / 2, (top + bottom) / 2], reach: 0};
  for (let row = 1; row < STEPS; row += 1) {
    for (let column = 1; column < STEPS; column += 1) {
      const centre: Point = [
        rounded(left + ((right - left) * column) / STEPS),
        rounded(top + ((bottom - top) * row) / STEPS),
      ];
      const reach = isInside(centre, rings) ? distanceTo(centre, rings) : 0;
      if (reach > best.reach) best = {centre, reach};
    }
  }
  return best;
}

function edgesOf(ring: readonly Point[]): [Point, Point][] {
  return ring.map((point, rank) => [point, ring[(rank + 1) % ring.length] ?? point]);
}

function isInside([x, y]: Point, rings: readonly Point[][]): boolean {
  const crossed = rings.flatMap(edgesOf).filter(([[ax, ay], [bx, by]]) => {
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  });
  return crossed.length % 2 === 1;
}

function distanceTo([x, y]: Point, rings: readonly Point[][]): number {
  const distances = rings.flatMap(edgesOf).map(([[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    return Math.hypot(x - ax - along * dx, y - ay - along * dy);
  });
  return Math.min(...distances);
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
