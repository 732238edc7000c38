import {describe, expect, it} from 'vitest';
import {counterOf} from '../../src/directory/coverage';
import {ANSWER_LENGTH, FIRST} from '../../src/directory/finderList';
import {UNSURE} from '../../src/model/addresses';
import {ownPlaces, toPlaces} from '../../src/model/territory';
import type {DirectoryIndex} from '../../src/views/directoryIndex';
import {indexDirectory} from '../../src/views/directoryIndex';
import {countFor, finderView, valuesOf} from '../../src/views/finderView';
import type {ShortListView} from '../../src/views/shortListView';
import {answerAt, shortListMaker} from '../../src/views/shortListView';
import {realContent} from '../realContent';

/* Every way through the three questions, with the real content. */

const NOTHING = new Map<string, never>();

interface Way {
  name: string;
  view: ShortListView;
  territoire: string | undefined;
}

let made: Promise<{ways: Way[]; index: DirectoryIndex}> | undefined;

function allWays(): Promise<{ways: Way[]; index: DirectoryIndex}> {
  return (made ??= makeWays());
}

async function makeWays() {
  const content = await realContent();
  const index = indexDirectory(content, '2026-12-01');
  const make = shortListMaker(content, index, finderView(index));
  const {etapes, groupes, territoires} = content.vocabularies;
  const families = groupes.flatMap((group) => group.familles.map((family) => ({group, family})));
  const places = [undefined, ...ownPlaces(toPlaces(territoires)).map(({id}) => id)];
  const ways = [...etapes, undefined].flatMap((stage) =>
    [...families, undefined].flatMap((placed) => {
      const view = make(stage, placed);
      return places.map((territoire) => ({
        name: [stage?.id, placed?.family.id, territoire].map((id) => id ?? '?').join(' / '),
        view,
        territoire,
      }));
    }),
  );
  return {ways, index};
}

describe('whatever one answers', () => {
  it('gives somewhere to begin, no more than seven, and who receives anyone there', async () => {
    const {ways} = await allWays();
    const faults = ways.flatMap(({name, view, territoire}) => {
      const {length} = answerAt(view, territoire, NOTHING);
      const doors = view.doors[territoire ?? UNSURE] ?? [];
      return length < FIRST || length > ANSWER_LENGTH || doors.length === 0
        ? [`${name}\u00a0: ${length}`]
        : [];
    });
    expect(faults).toEqual([]);
  });

  it('begins with nothing that cannot serve now, nor that is over', async () => {
    const {ways} = await allWays();
    const faults = ways.flatMap(({name, view, territoire}) =>
      answerAt(view, territoire, NOTHING)
        .slice(0, FIRST)
        .filter(({candidate: {closed}, obstacles}) => {
          const kinds = obstacles.map(({kind}) => kind);
          return closed || kinds.includes('call') || kinds.includes('paused') || kinds.includes('refused');
        })
        .map(({candidate}) => `${name}\u00a0: ${candidate.id}`),
    );
    expect(faults).toEqual([]);
  });

  it('does not give one type of resource alone where the directory has others', async () => {
    const {ways} = await allWays();
    const faults = ways.filter(({view, territoire}) => {
      const found = answerAt(view, territoire, NOTHING);
      const types = new Set(found.map(({candidate}) => candidate.type));
      const all = new Set(view.items.filter(({fit}) => fit === 'whole').map(({type}) => type));
      return found.length === ANSWER_LENGTH && types.size === 1 && all.size > 1;
    });
    expect(faults.map(({name}) => name)).toEqual([]);
  });

  it('counts as the list of the directory does', async () => {
    const {index} = await allWays();
    const view = finderView(index);
    const count = counterOf(index.records, index.facets);
    const places = ownPlaces(view.places).map(({id}) => id);
    // One way in each direction: the others are counted by the same pass.
    for (const etape of [view.etapes[0]?.id ?? '', UNSURE]) {
      for (const territoire of [places[0] ?? '', places.at(-1) ?? '', UNSURE]) {
        for (const famille of [...view.familles.slice(0, 3).map(({id}) => id), UNSURE]) {
          const answers = {etape, territoire, famille};
          expect(countFor(view, answers), JSON.stringify(answers)).toBe(count(valuesOf(answers)));
        }
      }
    }
  });
});
