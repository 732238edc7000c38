import {describe, expect, it} from 'vitest';
import {readSelection} from '@site/src/directory/selection';
import type {Answer, NamedFacet, SearchResult} from '@site/src/search/answer';
import type {DocumentKind} from '@site/src/search/card';
import {ROOM, SMALL_ROOM, answerGroups, facetText, recentGroups, shortcuts} from './options';
import {noteText, rewordingNotes} from './rewordings';
import {suggestionsText} from './said';

const nbsp = (text: string) => text.replaceAll('~', '\u00a0');

function results(kind: DocumentKind, count: number, more: Partial<SearchResult> = {}): SearchResult[] {
  return Array.from({length: count}, (_, rank) => ({
    id: `${kind}-${rank}`,
    kind,
    title: `${kind} ${rank}`,
    url: `/${kind}/${rank}`,
    summary: '',
    score: 1,
    ...more,
  }));
}

const facet = (id: string, count: number): NamedFacet => ({key: 'besoin', id, title: 'pour un prêt', count});

function answer(parts: Partial<Answer>): Answer {
  return {
    resources: [],
    ways: [],
    needs: [],
    readings: [],
    facets: [],
    rewordings: [],
    suggestions: [],
    ...parts,
  };
}

const labels = (groups: ReturnType<typeof answerGroups>) =>
  groups.map(({title, options}) => [title, ...options.map(({label}) => label)]);

describe('answerGroups', () => {
  const full = answer({
    facets: [facet('pret', 39), facet('rien', 0)],
    needs: results('besoin', 5),
    resources: results('ressource', 30),
    readings: results('pratique', 3),
  });

  it('gives a few of each kind, in the room there is', () => {
    const count = (room: typeof ROOM) => answerGroups(full, room).map(({options}) => options.length);
    expect(count(ROOM)).toEqual([3, 3, 2]);
    expect(count(SMALL_ROOM)).toEqual([2, 2, 1]);
    expect(answerGroups(answer({resources: results('ressource', 30)}), ROOM)[0]?.options).toHaveLength(8);
  });

  it('offers first the need that says it best, then the lists that the words name, never an empty one, never a need twice', () => {
    const groups = answerGroups(
      answer({facets: [facet('besoin-1', 39), facet('rien', 0)], needs: results('besoin', 3)}),
      ROOM,
    );
    expect(labels(groups)).toEqual([
      ['Besoins', 'besoin 0', nbsp('Les 39~ressources pour un prêt'), 'besoin 2'],
    ]);
  });

  it('offers the need that says it best as a list, when words name it', () => {
    const [first] = shortcuts(answer({facets: [facet('besoin-0', 39)], needs: results('besoin', 1)}), 2);
    expect(first?.kind).toBe('liste');
  });

  it('gives a page the shortcuts of the box, the best first', () => {
    expect(shortcuts(full, 2)).toEqual(answerGroups(full, ROOM)[0]?.options.slice(0, 2));
    expect(shortcuts(answer({needs: results('besoin', 3)}), 2).map(({label}) => label)).toEqual([
      'besoin 0',
      'besoin 1',
    ]);
  });

  it('leaves out a group that has nothing', () => {
    expect(answerGroups(answer({}), ROOM)).toEqual([]);
    expect(answerGroups(answer({readings: results('terme', 1)}), ROOM).map(({title}) => title)).toEqual([
      'Guide et glossaire',
    ]);
  });

  it('tells options apart', () => {
    const keys = answerGroups(full, ROOM).flatMap(({options}) => options.map(({key}) => key));
    expect(new Set(keys).size).toBe(8);
  });

  it('says where a resource serves, and of what part of the site a page is', () => {
    const hint = (result: Partial<SearchResult>) =>
      answerGroups(answer({resources: results('ressource', 1, result)}), ROOM)[0]?.options[0]?.hint;
    expect(hint({territory: 'Toute l’Estrie'})).toBe('Toute l’Estrie');
    expect(hint({territory: 'Sherbrooke, MRC du Granit'})).toBe(nbsp('Sherbrooke et 1~autre'));
    expect(hint({territory: 'A, B, C'})).toBe(nbsp('A et 2~autres'));
    expect(hint({title: 'Fondation de Postes Canada', territory: 'Canada'})).toBeUndefined();
    expect(hint({title: 'Ville de Québec', territory: 'quebec'})).toBeUndefined();
    expect(hint({title: 'Québecor', territory: 'Québec'})).toBe('Québec');
    expect(hint({title: 'Ville de Sherbrooke', territory: 'Sherbrooke, A'})).toBe(
      nbsp('et 1~autre territoire'),
    );
    expect(hint({title: 'Sherbrooke et Magog', territory: 'Sherbrooke, A, B'})).toBe(
      nbsp('et 2~autres territoires'),
    );
    expect(hint({territory: 'Canada', closed: true})).toBe('Terminé');
    expect(hint({territory: ''})).toBeUndefined();
    expect(hint({kind: 'terme'})).toBe('Glossaire');
  });

  it('writes addresses that the directory reads back', () => {
    const [option] = answerGroups(answer({facets: [facet('pret', 39)]}), ROOM)[0]?.options ?? [];
    if (option?.kind !== 'liste') throw new Error('A facet leads to a list.');
    expect(readSelection(option.address.split('?')[1] ?? '', {keys: ['besoin']}).selection).toEqual(
      option.selection,
    );
    expect(option.selection).toEqual({q: '', facets: {besoin: ['pret']}});
  });
});

describe('facetText', () => {
  it('counts', () => {
    expect(facetText(facet('x', 1200))).toBe(nbsp('Les 1~200~ressources pour un prêt'));
    expect(facetText(facet('x', 1))).toBe('La seule ressource pour un prêt');
  });
});

describe('recentGroups', () => {
  it('ends with what erases them, and is nothing when there are none', () => {
    expect(recentGroups([])).toEqual([]);
    expect(labels(recentGroups(['prêt & don', 'local']))).toEqual([
      ['Vos dernières recherches', 'prêt & don', 'local', 'Effacer ces recherches'],
    ]);
    expect(recentGroups(['prêt & don'])[0]?.options[0]).toMatchObject({
      address: '/repertoire?q=pr%C3%AAt+%26+don',
    });
  });
});

describe('what is said of the words', () => {
  it('says what was looked up, and what was not', () => {
    const notes = rewordingNotes([
      {kind: 'ignore', typed: 'xyz'},
      {kind: 'remplace', typed: 'logment', by: ['logement', 'logis']},
      {kind: 'aussi', typed: 'argent', by: ['financement', 'a', 'b', 'c']},
      {kind: 'ignore', typed: 'qqq'},
    ]);
    expect(notes.map(noteText)).toEqual(
      [
        'Résultats pour «~logement~» ou «~logis~» au lieu de «~logment~».',
        '«~argent~» est aussi cherché comme financement, a et b.',
        'Aucun texte ne contient «~xyz~» ni «~qqq~».',
      ].map(nbsp),
    );
  });

  it('counts suggestions aloud, with what was done with the words', () => {
    const [note] = rewordingNotes([{kind: 'ignore', typed: 'xyz'}]);
    expect([0, 1, 6].map((count) => suggestionsText(count, []))).toEqual(
      ['Aucune suggestion.', '1~suggestion.', '6~suggestions.'].map(nbsp),
    );
    expect(suggestionsText(0, note ? [note] : [])).toBe(
      nbsp('Aucune suggestion. Aucun texte ne contient «~xyz~».'),
    );
  });
});
