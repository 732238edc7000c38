import {describe, expect, it} from 'vitest';
import {counterOf} from '../../src/directory/coverage';
import {facetKeys, knownValues} from '../../src/directory/facetSpec';
import {readSelection} from '../../src/directory/selection';
import {indexDirectory} from '../../src/views/directoryIndex';
import {countedPlaces, mapView} from '../../src/views/mapView';
import {rowsOf} from '../../src/views/matrix';
import {portraitView} from '../../src/views/portraitView';
import {whoDoesWhatView} from '../../src/views/whoDoesWhatView';
import {realContent} from '../realContent';

/* The ecosystem seen as a whole: each number of the real directory is that of the list it leads to. */

const TODAY = '2026-11-30';

describe('the ecosystem seen as a whole', async () => {
  const content = await realContent();
  const index = indexDirectory(content, TODAY);
  const count = counterOf(index.records, index.facets);

  describe('the portrait', () => {
    const real = portraitView(content, index, TODAY);
    const known = {keys: facetKeys(index.facets), values: knownValues(index.facets)};

    it('leads each cell to a list of that very number, and each empty one to the form', () => {
      const cells = [...rowsOf(real.needs), ...rowsOf(real.places)].flatMap((one) => one.cells);
      expect(cells.length).toBeGreaterThan(100);
      for (const cell of cells) {
        const [path = '', query = ''] = cell.url.split('?');
        const {selection, ignored} = readSelection(query, known);
        expect(ignored).toEqual([]);
        // The page of a family at a stage, the list of another cell, or the form of an empty one.
        const [, etape, famille] = /^\/etapes\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
        if (!famille) expect(path).toBe(cell.count === 0 ? '/contribuer/proposer' : '/repertoire');
        const facets = etape && famille ? {etape: [etape], famille: [famille]} : selection.facets;
        expect(count(facets), cell.url).toBe(cell.count);
      }
    });

    it('counts each resource as often as it has families and stages', () => {
      const open = index.records.filter(({closed}) => !closed);
      const families = index.vocabularies.groupes.flatMap(({familles}) => familles);
      const expected = open.reduce(
        (sum, {besoins, etapes}) =>
          sum +
          etapes.length *
            families.filter((family) => family.besoins.some(({id}) => besoins.includes(id))).length,
        0,
      );
      const cells = rowsOf(real.needs).flatMap((one) => one.cells);
      expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(expected);
      expect(real.emptyCells).toBe(real.empty.reduce((sum, {stages}) => sum + stages.length, 0));
    });

    it('adds up its states and its types to all that runs', () => {
      expect(real.states.slice(0, 4).reduce((sum, one) => sum + one.count, 0)).toBe(real.total);
      expect(real.roles.reduce((sum, one) => sum + one.count, 0)).toBe(real.total);
      expect(real.months.reduce((sum, one) => sum + one.added, 0)).toBe(content.resources.length);
    });

    it('quotes the meetings of the community word for word', () => {
      expect(real.heard.map(({about}) => about)).toEqual(['silos', 'words', 'together', 'map']);
    });
  });

  describe('the map', () => {
    const real = mapView(index);

    it('counts as the lists that it leads to, for each need, each stage and both', () => {
      const [family, stage] = [real.families[0]?.id ?? '', real.stages[1]?.id ?? ''];
      for (const state of [{}, {family}, {stage}, {family, stage}]) {
        for (const place of countedPlaces(real, state)) {
          const own = real.places.find(({id}) => id === place.id)?.own;
          const values = {
            ...own,
            ...('family' in state && {famille: [family]}),
            ...('stage' in state && {etape: [stage]}),
          };
          expect(count(values), place.url).toBe(place.count);
        }
      }
    });
  });

  describe('who does what', () => {
    it('shows each open entry of the real directory whose people answer, in each territory it names', () => {
      const read = new Set(content.vocabularies.types.filter(({role}) => role === 'lire').map(({id}) => id));
      const closed = new Set(index.records.filter((record) => record.closed).map(({id}) => id));
      for (const one of content.vocabularies.groupes) {
        for (const family of one.familles) {
          const needs = family.besoins.map(({id}) => id);
          const expected = content.resources
            .filter(
              ({id, type, besoins}) =>
                !closed.has(id) && !read.has(type) && besoins.some((need) => needs.includes(need)),
            )
            .flatMap(({id, territoires}) => territoires.map((territory) => `${territory} ${id}`));
          const shown = whoDoesWhatView(one, family, content, index).places.flatMap(({id, holders}) =>
            holders.flatMap((holder) => [
              ...(holder.answers ? [`${id} ${holder.id}`] : []),
              ...holder.offers.map((offer) => `${id} ${offer.id}`),
            ]),
          );
          expect(shown.sort(), family.id).toEqual(expected.sort());
        }
      }
    });
  });
});
