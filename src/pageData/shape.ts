/** Key under which the data of a page carries the mark of the code that wrote it. */
const SHAPE_KEY = 'forme';

/** What a page shows: an object, to which the mark is added. */
export type PageData = object;

/** The data with the mark of its shape, as they are published. */
export function withShape(data: PageData, shape: string): PageData {
  return {...data, [SHAPE_KEY]: shape};
}

/** True when data that were fetched are those this code reads: after a publication, an open tab is of another edition. */
export function hasShape(data: unknown, shape: string): data is PageData {
  return typeof data === 'object' && data !== null && (data as Record<string, unknown>)[SHAPE_KEY] === shape;
}
