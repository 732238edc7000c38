import {describe, expect, it, vi} from 'vitest';
import {answerGroups, ROOM} from '@site/src/components/SearchBox/options';
import type {Answer, NamedFacet} from '@site/src/search/answer';
import {fireEvent, renderAt, screen} from '@site/tests/rendering';
import Understood from './Understood';

const facet = (id: string, title: string): NamedFacet => ({key: 'besoin', id, title, count: 11});
const answer = (parts: Partial<Answer>): Answer => ({
  resources: [],
  needs: [],
  readings: [],
  ways: [],
  facets: [],
  rewordings: [],
  suggestions: [],
  ...parts,
});
const onSelect = vi.fn();

function show(parts: Partial<Answer>, narrow = false) {
  vi.stubGlobal('matchMedia', () => ({matches: narrow}));
  onSelect.mockReset();
  return renderAt(
    '/repertoire?q=local',
    <Understood answer={answer(parts)} selection={{q: 'local', facets: {}}} onSelect={onSelect} />,
  );
}

const named = {
  facets: [facet('local', 'pour un local'), {...facet('rien', 'pour rien'), count: 0}],
  needs: ['local', 'equipe'].map((id) => ({
    id,
    kind: 'besoin' as const,
    title: `Je cherche ${id}`,
    url: `/besoins/x/${id}`,
    score: 1,
  })),
};
const explained = {
  rewordings: [
    {kind: 'remplace', typed: 'logment', by: ['logement']},
    {kind: 'ignore', typed: 'zzyzzyx'},
  ] satisfies Answer['rewordings'],
  suggestions: ['local oral'],
};

describe('what was made of the words', () => {
  it('offers the way through all that serves first, and says what it is', () => {
    show({
      ...named,
      ways: [{id: 'fin', kind: 'parcours', title: 'Ma subvention finit', url: '/parcours/fin', score: 1}],
    });
    const [first] = screen.getAllByRole('link');
    expect(first?.textContent).toBe('Parcours\u00a0: Ma subvention finit');
    expect(first?.getAttribute('href')).toBe('/parcours/fin');
  });

  it('offers the shortcuts of the box, and leads where they say', () => {
    show(named);
    const inBox = answerGroups(answer(named), ROOM)[0]?.options.map(({label}) => label);
    expect(screen.getAllByRole('link').map(({textContent}) => textContent)).toEqual(inBox?.slice(0, 2));
    fireEvent.click(screen.getByText(/^Les 11/));
    expect(onSelect).toHaveBeenCalledWith({q: '', facets: {besoin: ['local']}});
    expect(screen.getByText('Je cherche equipe').getAttribute('href')).toBe('/besoins/x/equipe');
  });

  it('says nothing of words taken as they stand', () => {
    expect(show({}).container.textContent).toBe('');
  });

  it.each([true, false])(
    'keeps one line, and the rest until one asks why, on a narrow screen: %s',
    (narrow) => {
      const {container} = show(explained, narrow);
      expect(container.querySelector('summary')?.textContent).toMatch(/logement.*Pourquoi$/);
      expect(container.querySelector('details')?.open).toBe(!narrow);
      expect(container.querySelector('details')?.textContent).toMatch(/zzyzzyx/);
      fireEvent.click(screen.getByText('local oral'));
      expect(onSelect).toHaveBeenCalledWith({q: 'local oral', facets: {}});
    },
  );

  it('has nothing to open when a wide line says it all; a narrow one may cut it', () => {
    const one = {rewordings: explained.rewordings.slice(0, 1)};
    const {container, unmount} = show(one);
    expect(container.querySelector('details')).toBeNull();
    expect(container.textContent).toMatch(/au lieu de/);
    unmount();
    const narrow = show(one, true).container;
    expect(narrow.querySelector('summary')?.textContent).toMatch(/au lieu de.*Pourquoi$/);
  });
});
