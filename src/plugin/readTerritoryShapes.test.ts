import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {realContent} from '../../tests/realContent';
import {readTerritoryShapes, SHAPES_FILE} from './readTerritoryShapes';

const folder = mkdtempSync(path.join(tmpdir(), 'contours-'));
afterAll(() => rmSync(folder, {recursive: true}));

describe('the shapes of the territories', () => {
  it('has one for each territory of the region, and says who drew them', async () => {
    const {vocabularies} = await realContent();
    const known = new Set(vocabularies.territoires.map(({id}) => id));
    const shapes = await readTerritoryShapes('data', known);
    const parts = vocabularies.territoires.filter(({niveau}) => niveau === 'mrc').map(({id}) => id);
    expect(shapes?.shapes.map(({id}) => id).sort()).toEqual(parts.sort());
    expect(shapes?.attribution).toContain('Statistique Canada');
  });

  it('may be absent', async () => {
    expect(await readTerritoryShapes(folder, new Set())).toBeUndefined();
  });

  it('says which territory nobody knows', async () => {
    const ring = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    const feature = {
      properties: {territoire: 'lune', name: 'La Lune'},
      geometry: {type: 'Polygon', coordinates: [ring]},
    };
    writeFileSync(
      path.join(folder, SHAPES_FILE),
      JSON.stringify({attribution: 'Essai', features: [feature]}),
    );
    await expect(readTerritoryShapes(folder, new Set(['granit']))).rejects.toThrow(
      /territoires\.geojson ne peut pas être lu.*«\u00a0lune\u00a0»/,
    );
  });
});
