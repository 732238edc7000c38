import * as z from 'zod';

/** Degrees east, degrees north. */
const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).readonly();

const ring = z.array(point).min(4);

const featureSchema = z.object({
  properties: z.object({
    /** Its id in the list of territories. */
    territoire: z.string().min(1),
    name: z.string().min(1),
  }),
  geometry: z.discriminatedUnion('type', [
    z.object({type: z.literal('Polygon'), coordinates: z.array(ring).min(1)}),
    z.object({type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1)}),
  ]),
});

const shapesSchema = z.object({
  /** Who drew them, which the licence asks to be shown beside the map. */
  attribution: z.string().min(1),
  features: z.array(featureSchema).min(1),
});

export type Point = z.infer<typeof point>;

/** What a territory looks like, seen from above. */
export interface Shape {
  /** Id of the territory. */
  id: string;
  /** Its name alone, as short as a map wants it. */
  nom: string;
  /** Closed lines, the outer one first. */
  rings: Point[][];
}

export interface Shapes {
  attribution: string;
  shapes: Shape[];
}

/**
 * Reads a GeoJSON of the territories.
 * @throws Error in French: what is wrong, and where.
 */
export function readShapes(text: string): Shapes {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`Ce n’est pas du JSON\u00a0: ${(error as Error).message}`, {cause: error});
  }
  const read = shapesSchema.safeParse(data);
  if (!read.success) {
    const [{path, message} = {path: [], message: ''}] = read.error.issues;
    throw new Error(`${path.join('.') || 'Le fichier'}\u00a0: ${message}`);
  }
  const {attribution, features} = read.data;
  return {
    attribution,
    shapes: features.map(({properties: {territoire, name}, geometry}) => ({
      id: territoire,
      nom: name,
      rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    })),
  };
}

/** Corners that two territories must share to touch along a line. */
const SHARED = 2;

/** Ids of the territories that touch one, by the corners that they share. */
export function neighboursOf(id: string, shapes: readonly Shape[]): string[] {
  const own = shapes.find((shape) => shape.id === id);
  if (!own) return [];
  const corners = cornersOf(own);
  return shapes
    .filter((other) => other !== own && sharedBy(corners, cornersOf(other)) >= SHARED)
    .map((other) => other.id);
}

function cornersOf({rings}: Shape): Set<string> {
  return new Set(rings.flat().map((corner) => corner.join(' ')));
}

function sharedBy(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((corner) => others.has(corner)).length;
}
