import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {useHistory, useLocation} from '@docusaurus/router';
import {myProject} from '@site/src/components/MyTerritory/myProject';
import {facetKeys} from '@site/src/directory/facetSpec';
import {facetSpecs} from '@site/src/directory/facetSpecs';
import type {DirectoryRecord} from '@site/src/directory/record';
import type {Answer} from '@site/src/search/answer';
import {vocabularies} from '@site/src/views/fixtures';
import {toPlaces} from '@site/src/model/territory';
import {act, pageAt, renderHook} from '@site/tests/rendering';
import {openDirectory} from './directory';
import {ignoresWords} from './Results';
import {useExplorer} from './useExplorer';

const state = vi.hoisted(() => ({
  search: {status: 'ready', texts: 'ready', load: () => {}},
  directory: {status: 'ready', directory: undefined as unknown, load: () => {}},
  /** What each query finds: ids, best first. */
  found: {} as Record<string, string[]>,
}));
vi.mock('@site/src/searchClient/useSearch', () => ({useSearch: () => state.search}));
vi.mock('@site/src/searchClient/useMarks', () => ({useMarks: () => []}));
vi.mock('@site/src/searchClient/useAnswer', () => ({
  useAnswer: (words: string) => answers.get(words),
}));
vi.mock('./useDirectory', () => ({useDirectory: () => state.directory}));

/** The same object for the same words, as the engine gives. */
const answers = new Map<string, {words: string; answer: Answer}>();

const record = (id: string, besoins: string[], more: Partial<DirectoryRecord> = {}) =>
  ({
    ...{id, nom: id, resume: '', type: 'organisme', statut: 'actif', besoins, etapes: ['idee']},
    ...{territoires: [], publics: [], langues: [], formes: []},
    ...more,
  }) as unknown as DirectoryRecord;
const facets = facetSpecs(vocabularies);
const known = {keys: facetKeys(facets)};
const places = toPlaces(vocabularies.territoires);
const directory = openDirectory({
  records: [record('a', ['don']), record('b', ['pret']), record('c', ['don', 'pret'])],
  facets,
  words: {vocabularies, facts: []},
});

function find(words: string, ids: string[], place?: string) {
  const resources = ids.map((id) => ({
    id,
    kind: 'ressource' as const,
    title: id,
    url: `/repertoire/${id}`,
    score: 1,
  }));
  const answer = {
    ...{resources, ways: [], needs: [], readings: [], facets: [], rewordings: [], suggestions: []},
    ...(place !== undefined && {place}),
  };
  answers.set(words, {words, answer});
}

function explorer(address: string) {
  const {result, rerender} = renderHook(
    () => ({state: useExplorer(known, places), history: useHistory(), address: useLocation().search}),
    {wrapper: pageAt(address)},
  );
  return {
    result,
    rerender,
    now: () => result.current.state,
    ids: () => result.current.state.results?.records.map(({id}) => id),
  };
}

beforeEach(() => {
  answers.clear();
  Object.assign(state.search, {status: 'ready', texts: 'ready', load: vi.fn()});
  Object.assign(state.directory, {status: 'ready', directory, load: vi.fn()});
});

describe('the explorer', () => {
  it('filters by the address, and changes it', () => {
    const {result, now, ids} = explorer('/repertoire?besoin=don');
    expect(ids()).toEqual(['a', 'c']);
    expect(now()).toMatchObject({stage: 'ready', isAsked: true, hasActed: false});
    act(() => now().toggleNeed('pret'));
    expect(now().hasActed).toBe(true);
    expect(result.current.address).toMatch(/^\?(?:besoin=don&besoin=pret|famille=argent)$/);
    act(() => result.current.history.goBack());
    expect(ids()).toEqual(['a', 'c']);
    act(() => now().change(() => ({q: '', facets: {}})));
    expect(ids()).toEqual(['a', 'b', 'c']);
  });

  it('gets the search for words only, and orders by what it finds', () => {
    expect(explorer('/repertoire').now().stage).toBe('ready');
    expect(state.search.load).not.toHaveBeenCalled();
    find('local', ['c', 'a']);
    const {ids} = explorer('/repertoire?q=local');
    expect(state.search.load).toHaveBeenCalled();
    expect(ids()).toEqual(['c', 'a']);
  });

  it('keeps the list of the words before while those that follow are looked up', () => {
    find('local', ['c']);
    const {result, rerender, now, ids} = explorer('/repertoire?q=local');
    act(() => result.current.history.push('/repertoire?q=atelier'));
    expect(now().stage).toBe('ready');
    expect(ids()).toEqual(['c']);
    find('atelier', ['b']);
    rerender();
    expect(ids()).toEqual(['b']);
  });

  it('shows no list of what names alone find while the texts are on their way', () => {
    find('local', ['c']);
    state.search.texts = 'loading';
    const {rerender, now, ids} = explorer('/repertoire?q=local');
    expect(now().stage).toBe('waiting');
    state.search.texts = 'failed';
    rerender();
    expect(ids()).toEqual(['c']);
    state.search.texts = 'loading';
    rerender();
    expect(ids()).toEqual(['c']);
    find('local', ['b', 'c']);
    state.search.texts = 'ready';
    rerender();
    expect(ids()).toEqual(['b', 'c']);
  });

  it('waits for the engine, then shows all, and knows that the words chose nothing', () => {
    state.search.status = 'loading';
    const {rerender, now, ids} = explorer('/repertoire?q=local');
    expect(now().stage).toBe('waiting');
    state.search.status = 'failed';
    rerender();
    expect(now().stage).toBe('ready');
    expect(ids()).toEqual(['a', 'b', 'c']);
    expect(ignoresWords(now())).toBe(true);
    act(() => now().retry());
    expect(state.search.load).toHaveBeenCalled();
    find('local', ['b']);
    state.search.status = 'ready';
    rerender();
    expect(ids()).toEqual(['b']);
    expect(ignoresWords(now())).toBe(false);
    expect(ignoresWords(explorer('/repertoire').now())).toBe(false);
  });

  it('takes with it words that are still being typed when a filter is chosen', () => {
    find('local', ['c']);
    const {result, now} = explorer('/repertoire');
    const box = document.createElement('input');
    now().words.input.current = box;
    box.value = 'local';
    act(() => now().words.onType());
    act(() => now().toggleOption('etape', 'idee'));
    expect(result.current.address).toBe('?q=local&etape=idee');
  });

  it('says what an address asks for in vain', () => {
    expect(explorer('/repertoire?etape=lune&etape=idee').now().ignored).toEqual(['lune']);
  });

  it('shows what the page holds until the directory is there, and its failure when it was asked for', () => {
    Object.assign(state.directory, {status: 'loading', directory: undefined});
    expect(explorer('/repertoire').now().stage).toBe('initial');
    expect(explorer('/repertoire?etape=idee').now().stage).toBe('waiting');
    state.directory.status = 'failed';
    expect(explorer('/repertoire?etape=idee').now().stage).toBe('failed');
  });

  describe('for a visitor who said where their project is', () => {
    const near = openDirectory({
      records: [
        record('loin', ['don'], {territoires: ['quebec']}),
        record('region', ['don'], {territoires: ['estrie']}),
        record('ici', ['don'], {territoires: ['granit']}),
        record('la', ['don'], {territoires: ['coaticook']}),
      ],
      facets,
      words: {vocabularies, facts: []},
    });

    beforeEach(() => {
      Object.assign(state.directory, {directory: near});
      act(() => myProject.update(() => ({territoire: 'granit'})));
    });
    afterEach(() => act(() => myProject.update(() => ({}))));

    it('begins there, in the answers to words too, and one can look from the home region', () => {
      const {ids, now} = explorer('/repertoire');
      expect(ids()).toEqual(['ici', 'region', 'loin', 'la']);
      expect(now().kept?.id).toBe('granit');
      expect(explorer('/repertoire?tri=pres').ids()).toEqual(['region', 'ici', 'la', 'loin']);
      find('local', ['loin', 'la', 'ici']);
      expect(explorer('/repertoire?q=local').ids()).toEqual(['ici', 'loin', 'la']);
      expect(explorer('/repertoire?q=local&tri=pertinence').ids()).toEqual(['loin', 'la', 'ici']);
    });

    it('lets the address decide when it names a territory, then the words', () => {
      const asked = explorer('/repertoire?territoire=coaticook').now().results;
      expect(asked?.groups?.map(({title, items}) => [title, items.length])).toEqual([
        ['Propre à Coaticook', 1],
        ['Toute l’Estrie', 1],
        ['Tout le Québec', 1],
      ]);
      find('local', ['loin', 'la', 'ici'], 'coaticook');
      expect(explorer('/repertoire?q=local').ids()).toEqual(['la', 'loin', 'ici']);
    });

    it('keeps only what is its own, until no territory is chosen', () => {
      const {result, now, ids} = explorer('/repertoire?territoire=granit&portee=ici');
      expect(ids()).toEqual(['ici']);
      act(() => now().toggleOption('territoire', 'granit'));
      expect(result.current.address).toBe('');
      expect(explorer('/repertoire?portee=ici').ids()).toHaveLength(4);
    });

    it('waits for the directory, whose first rows are seen from elsewhere; they are better than a failure', () => {
      Object.assign(state.directory, {status: 'loading', directory: undefined});
      expect(explorer('/repertoire').now().stage).toBe('waiting');
      expect(state.directory.load).toHaveBeenCalled();
      state.directory.status = 'failed';
      expect(explorer('/repertoire').now().stage).toBe('initial');
    });
  });
});
