import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Shapes} from '../model/shapes';
import {readShapes} from '../model/shapes';

/** In the data folder; a fork may have none. */
export const SHAPES_FILE = 'territoires.geojson';

/**
 * What the territories look like; undefined when nobody has drawn them.
 * @param known ids of the territories
 * @throws Error in French: what is wrong in the file
 */
export async function readTerritoryShapes(
  dataDir: string,
  known: ReadonlySet<string>,
): Promise<Shapes | undefined> {
  const text = await readFile(path.join(dataDir, SHAPES_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const shapes = readShapes(text);
    const stranger = shapes.shapes.find(({id}) => !known.has(id));
    if (stranger) {
      throw new Error(
        `«\u00a0${stranger.id}\u00a0» (properties.territoire) n’est pas un territoire de la liste; écrivez un identifiant de vocabulaires/territoires.yaml.`,
      );
    }
    return shapes;
  } catch (error) {
    throw new Error(`${SHAPES_FILE} ne peut pas être lu. ${(error as Error).message}`, {cause: error});
  }
}
