/** Key under which the data of a page carries the mark of the code that wrote it: no key of a view, thanks to its sign. */
export const SHAPE_KEY = '$marque';

/** What a page shows: an object, to which the mark is added. */
export type PageData = object;

/**
 * The data with the mark of its shape, as they are published.
 * @throws Error when the data hold that key already: the mark would take its place
 */
export function withShape(data: PageData, shape: string): PageData {
  if (Object.hasOwn(data, SHAPE_KEY)) throw new Error(`A page has a « ${SHAPE_KEY} » of its own.`);
  return {...data, [SHAPE_KEY]: shape};
}

/** True when data that were fetched are those this code reads: after a publication, an open tab is of another edition. */
export function hasShape(data: unknown, shape: string): data is PageData {
  return typeof data === 'object' && data !== null && (data as Record<string, unknown>)[SHAPE_KEY] === shape;
}
