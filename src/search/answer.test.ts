import {describe, expect, it} from 'vitest';
import {searchDocuments} from './documents';
import {contentWith, resource} from './fixtures/content';
import {buildSearch} from './index';
import {searchLexicon} from './lexicon';
import {languageOf} from './language';
import {WORTH} from './meaning';
import {openSearch} from './query';

const content = contentWith([
  resource('logement', {
    nom: 'Prêt pour le logement',
    besoins: ['forme-juridique'],
    markdown: 'Un ensemble.',
  }),
  resource('logiciel', {nom: 'Logiciels libres', territoires: ['memphremagog'], markdown: 'Un ensemble.'}),
  resource('subvention', {nom: 'Une subvention', markdown: 'Un ensemble résidentiel.'}),
  resource('fini', {nom: 'Une subvention finie', statut: 'ferme', territoires: ['memphremagog']}),
]);
const synonyms = {
  equivalents: [
    {mots: ['subvention', 'grant', 'aide non remboursable']},
    {mots: ['logiciel', 'logicielle', 'libre']},
    {mots: ['logiciels', 'ensemble']},
  ],
  proches: [
    {cherche: ['sous'], aussi: ['subvention']},
    {cherche: ['patente'], aussi: ['magog']},
  ],
};
const engine = openSearch(buildSearch(searchDocuments(content), {...searchLexicon(content), synonyms}));
const ask = (query: string) => engine.ask(query);
const resources = (query: string) => ask(query).resources.map(({id}) => id);

describe('synonyms', () => {
  it('find by a word, an English word or a phrase that means the same, and say so', () => {
    expect(resources('grant ')).toContain('subvention');
    expect(ask('grant ').rewordings).toEqual([{kind: 'aussi', typed: 'grant', by: ['subvention']}]);
    const long = ask('une aide non remboursable');
    expect(long.resources[0]?.id).toBe('subvention');
    expect(long.rewordings).toContainEqual({
      kind: 'aussi',
      typed: 'aide non remboursable',
      by: ['subvention'],
    });
  });

  it('come after the word itself, looser kin too', () => {
    expect(ask('grant subvention ').resources[0]?.id).toBe('subvention');
    expect(resources('logement sous ')[0]).toBe('logement');
    expect(resources('sous ')[0]).toBe('subvention');
  });

  it('go one way for looser kin', () => {
    expect(ask('subvention').rewordings).not.toContainEqual(expect.objectContaining({by: ['sous']}));
  });
});

describe('rewordings', () => {
  it('say what an unknown word was taken for, as it is written', () => {
    expect(ask('logment ').rewordings).toEqual([{kind: 'remplace', typed: 'logment', by: ['logement']}]);
    expect(ask('residentielle').rewordings).toEqual([]);
    expect(ask('prot ').rewordings).toEqual([{kind: 'remplace', typed: 'prot', by: ['prêt']}]);
  });

  it('say what brings more than the word itself, once', () => {
    expect(ask('logiciel ').rewordings).toEqual([{kind: 'aussi', typed: 'logiciel', by: ['ensemble']}]);
    expect(ask('ensemble ').rewordings).toEqual([]);
  });

  it('name the words left aside', () => {
    expect(ask('xyzzy logement').rewordings).toEqual([{kind: 'ignore', typed: 'xyzzy'}]);
    expect(ask('logement').rewordings).toEqual([]);
  });
});

describe('facets', () => {
  const facets = (query: string) => ask(query).facets.map(({key, id, count}) => [key, id, count]);

  it('are named by a label, a synonym, an alias, whatever else is asked; closed resources are not counted', () => {
    expect(facets('lettres patentes magog')).toEqual([
      ['besoin', 'forme-juridique', 1],
      ['territoire', 'memphremagog', 3],
    ]);
  });

  it('are offered while their name is being typed, from three letters', () => {
    expect(facets('mag')).toEqual([['territoire', 'memphremagog', 3]]);
    expect(facets('ma')).toEqual([]);
    expect(facets('mag ')).toEqual([]);
  });

  it('are named by kin too: « argent » names financing', () => {
    expect(facets('patente ')).toEqual([['territoire', 'memphremagog', 3]]);
  });

  it('are not offered for a part of their name', () => {
    expect(facets('lettres ')).toEqual([]);
  });
});

describe('suggestions', () => {
  it('are the other words that an unknown one may stand for', () => {
    expect(ask('logicement ').suggestions.length).toBeLessThanOrEqual(3);
    expect(ask('logement').suggestions).toEqual([]);
  });
});

describe('suggestions for a word that others hold', () => {
  const search = openSearch(
    buildSearch(searchDocuments(contentWith([resource('un', {nom: 'Local oral, total et ocap'})]))),
  );

  it.each([
    ['local ocal', ['local oral']],
    ['ocal local', ['oral local']],
    ['Ocal, local et ocal', ['oral, local et oral']],
    ['l’ocal local', ['l’oral local']],
  ])('change the word in « %s », and no other', (query, expected) => {
    expect(search.ask(query).suggestions).toEqual(expected);
  });
});

describe('a rare word that a name holds', () => {
  const documents = searchDocuments(
    contentWith([
      resource('halte', {nom: 'Halte'}),
      ...Array.from({length: 6}, (_, rank) => resource(`haute-${rank}`, {markdown: `Haute ${rank}`})),
    ]),
  );

  it('is no slip for a frequent one', () => {
    expect(openSearch(buildSearch(documents)).ask('halte').suggestions).toEqual([]);
  });
});

describe('a word of English', () => {
  it('is no slip, whatever the language of the query', () => {
    const documents = searchDocuments(contentWith([resource('zoom', {nom: 'Zoom sur le milieu'})]));
    const search = openSearch(buildSearch(documents, undefined, {words: ['zoom'], forms: []}));
    expect(search.ask('room Potton').rewordings).not.toContainEqual(
      expect.objectContaining({kind: 'remplace'}),
    );
  });
});

describe('a word of the language that no text has', () => {
  const documents = searchDocuments(
    contentWith([
      resource('bons', {nom: 'Bons conseils', markdown: 'Un rang, une convention, un portage salarial.'}),
      resource('emprunt', {nom: 'Emprunter pour agir'}),
      resource('local', {nom: 'Un local'}),
    ]),
  );
  const words = ['bois', 'gang', 'emprunteur', 'convection', 'port', 'chien', 'bons'];
  const parts = buildSearch(documents, undefined, {words, forms: ['tang', 'rangs', 'bonda']});
  const search = openSearch(parts);

  it.each(['bois ', 'gang ', 'gangs ', 'convection ', 'bois', 'Bois', 'tang '])(
    'is not corrected: « %s »',
    (query) => {
      expect(search.ask(query)).toMatchObject({resources: [], suggestions: []});
      expect(search.ask(query).rewordings).toEqual([{kind: 'ignore', typed: query.trim()}]);
      expect(search.ask(`local ${query}`).resources.map(({id}) => id)).toEqual(['local']);
      expect(search.highlighter(query)('Bons rangs, conventions')).toEqual([]);
    },
  );

  it('leads to the words of its family, said as such', () => {
    const {resources, rewordings} = search.ask('emprunteur ');
    expect(resources.map(({id}) => id)).toEqual(['emprunt']);
    expect(rewordings).toEqual([{kind: 'aussi', typed: 'emprunteur', by: ['emprunter']}]);
  });

  it('leaves slips to be corrected', () => {
    expect(search.ask('empruntr ').rewordings).toEqual([
      {kind: 'remplace', typed: 'empruntr', by: ['emprunter']},
    ]);
  });

  it('is in the last part only, unless one knows the whole language', () => {
    expect(parts.map(({language}) => language !== undefined)).toEqual([false, true]);
    expect(
      openSearch(parts, languageOf({words: ['chien'], forms: []})).ask('gang ').rewordings[0]?.kind,
    ).toBe('remplace');
  });
});

describe('explain', () => {
  it('gives the parts that a score is made of', () => {
    const [first] = engine.explain('subvention logment');
    const [result] = engine.search('subvention logment');
    expect(first?.score).toBe(result?.score);
    expect(first?.words.map(({typed}) => typed)).toEqual(['subvention', 'logment']);
    expect(first?.words.reduce((sum, {weight}) => sum + weight, 0)).toBeCloseTo(1);
    const said = engine.explain('grant ').find(({id}) => id === 'subvention')?.words[0];
    expect(said?.by).toEqual([{way: 'synonym', word: 'subvention', worth: WORTH.synonym, fields: ['nom']}]);
  });
});
