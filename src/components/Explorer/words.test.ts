import {describe, expect, it} from 'vitest';
import {vocabularies} from '@site/src/views/fixtures';
import {toPlaces, type Place} from '@site/src/model/territory';
import {stageOf} from './stage';
import {emptyTitle, foundText, ignoredText, seeText, sortOptions, verifiedText, wayOutWords} from './words';

const nbsp = (text: string) => text.replaceAll('~', '\u00a0');
const none = {q: '', facets: {}};
const territory = {key: 'territoire', title: 'Territoire', open: true, path: ['territoires'], groups: []};
const chip = (facet: string, label: string) => ({
  id: label,
  facet,
  label,
  name: label,
  next: none,
});

const places = toPlaces(vocabularies.territoires);

describe('words of the explorer', () => {
  it('counts', () => {
    expect([0, 1, 24].map(foundText)).toEqual([
      'Aucune ressource trouvée',
      nbsp('1~ressource trouvée'),
      nbsp('24~ressources trouvées'),
    ]);
    expect([undefined, 0, 1, 24].map(seeText)).toEqual([
      'Voir le répertoire',
      'Voir quoi changer',
      nbsp('Voir 1~ressource'),
      nbsp('Voir 24~ressources'),
    ]);
    expect(emptyTitle(1)).not.toBe(emptyTitle(2));
  });

  it('names what a link asked for in vain, and cuts what is too long', () => {
    expect(ignoredText(['lune'])).toBe(
      nbsp('Ce lien demandait aussi «~lune~», que le répertoire ne connaît pas ou ne connaît plus.'),
    );
    expect(ignoredText(['a', 'b', 'c', 'd', 'e'])).toContain(nbsp('«~a~», «~b~», «~c~» et 2~autres valeurs'));
    expect(ignoredText(['a', 'b', 'c', 'd'])).toContain(nbsp('«~c~» et une autre valeur'));
    expect(ignoredText(['x'.repeat(5000)]).length).toBeLessThan(200);
  });

  it('says what a way out lets go', () => {
    const way = {dropped: territory, selection: none, count: 1};
    const chips = ['Magog', 'Granit', 'Estrie'].map((label) => chip('territoire', label));
    expect(wayOutWords({selection: none, count: 1}, [], 'prêt')).toBe(nbsp('«~prêt~»'));
    expect(wayOutWords(way, [chip('etape', 'x'), ...chips.slice(0, 2)], '')).toBe('Magog ni Granit');
    expect(wayOutWords(way, chips, '')).toBe(nbsp('Territoire (3~choix)'));
  });

  it('offers relevance to words only, and to look from where the project is or from the home region', () => {
    const [granit, home] = ['granit', 'estrie'].map((id) => places.find((place) => place.id === id));
    if (!granit || !home) throw new Error('fixtures have changed');
    const sorts = (q: string, near: Place[], isAsked = false) =>
      sortOptions({q, facets: {}}, {near, isAsked, home}).map(({value, label}) => `${value}=${label}`);
    expect(sorts('', [])).toEqual(['=Estrie d’abord', 'nom=Nom']);
    expect(sorts('prêt', [])).toEqual(['=Pertinence', 'pres=Estrie d’abord', 'nom=Nom']);
    expect(sorts('', [granit])).toEqual([
      '=Près de la MRC du Granit d’abord',
      'pres=Estrie d’abord',
      'nom=Nom',
    ]);
    expect(sorts('prêt', [granit])).toEqual([
      '=Près de la MRC du Granit d’abord',
      'pertinence=Pertinence',
      'pres=Estrie d’abord',
      'nom=Nom',
    ]);
    // What the address names, and home itself, leave nothing to look past.
    expect(sorts('', [granit], true)).toEqual(['=Près de la MRC du Granit d’abord', 'nom=Nom']);
    expect(sorts('', [home])).toEqual(['=Près de l’Estrie d’abord', 'nom=Nom']);
    expect(sorts('', [granit, home], true)[0]).toBe('=Près de ces territoires d’abord');
  });

  it('tells the truth on what is verified', () => {
    expect(verifiedText(0, 385)).toBe('Aucune fiche n’a encore été vérifiée par une personne.');
    expect(verifiedText(1, 385)).toMatch(/^Une fiche sur 385 a été/);
    expect(verifiedText(12, 385)).toBe(nbsp('12~fiches sur 385 ont été vérifiées par une personne.'));
  });
});

describe('stageOf', () => {
  it('never makes the rows of the HTML wait', () => {
    for (const status of ['idle', 'loading', 'failed'] as const) {
      expect(stageOf(false, status, false)).toBe('initial');
    }
  });

  it('waits, fails or shows what a link asks for', () => {
    expect(stageOf(true, 'idle', false)).toBe('waiting');
    expect(stageOf(true, 'loading', true)).toBe('waiting');
    expect(stageOf(true, 'failed', true)).toBe('failed');
    expect(stageOf(true, 'ready', true)).toBe('waiting');
    expect(stageOf(true, 'ready', false)).toBe('ready');
  });
});
