import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {readContent} from '../content/index';
import {EVENT_FIELDS} from '../model/eventFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import type {Vocabularies} from '../model/vocabularies';
import type {Change} from './changes';
import {describeChanges, TEXT_PATH} from './changes';
import {sameData} from './sameData';

let vocabularies: Vocabularies;

beforeAll(async () => {
  const {content} = await readContent({dataDir: 'tests/fixtures/contenu/valide/data'});
  if (!content) throw new Error('The fixture cannot be read.');
  ({vocabularies} = content);
});

type Front = Record<string, unknown>;

const ENTRY = {
  nom: 'Fonds du Quai',
  type: 'programme-financement',
  resume: 'Donne un premier montant aux groupes qui veulent essayer une idée.',
  contact: {telephone: [{numero: '819 555-0142'}], adresse: '12, rue du Quai, Sherbrooke'},
  besoins: ['trouver-subvention', 'accompagnement'],
  territoires: ['sherbrooke'],
  aide: {
    formes: ['subvention'],
    montant: '10 000 $',
    echeance: {mode: 'par-appels', ferme: '2027-01-29', heure: '16:00'},
  },
  admissibilite: [
    {
      critere: 'forme-juridique',
      accepte: ['obnl'],
      phrase: 'Aux OBNL de la ville.',
      source: 'https://fonds.example/a',
    },
  ],
  sources: [
    {url: 'https://fonds.example/a', appuie: 'Montants'},
    {url: 'https://fonds.example/b', appuie: 'Critères'},
  ],
};

const BODY = `
## Ce que vous y trouvez

Un premier montant pour essayer une idée dans votre quartier.

## Comment y accéder

Écrivez au fonds avant le 29 janvier.
`;

function changes(before: Front | undefined, after: Front | undefined, bodies = [BODY, BODY]): Change[] {
  const [old = '', recent = ''] = bodies;
  return describeChanges({
    before: before && {front: before, body: old},
    after: after && {front: after, body: recent},
    fields: RESOURCE_FIELDS,
    vocabularies,
  });
}

function said(after: Front, before: Front = ENTRY): string[] {
  return changes(before, {...before, ...after}).map(({sentence}) => sentence.replaceAll('\u00a0', ' '));
}

function saidOfText(after: string, before = BODY): string[] {
  return changes(ENTRY, ENTRY, [before, after]).map(({sentence}) => sentence.replaceAll('\u00a0', ' '));
}

const {aide, contact} = ENTRY;

describe('what a change changes', () => {
  it('says the old value and the new one', () => {
    expect(said({aide: {...aide, montant: '15 000 $'}})).toEqual(['Montant : 10 000 $ → 15 000 $']);
    expect(said({ville: 'Magog'})).toEqual(['Ville : Magog ajouté']);
    expect(said({aide: {...aide, montant: undefined}})).toEqual(['Montant : 10 000 $ retiré']);
    expect(said({page_commune: true})).toEqual(['Page commune : oui']);
    expect(said({page_commune: undefined}, {...ENTRY, page_commune: true})).toEqual(['Page commune : non']);
  });

  it('says names, dates and hours as people do', () => {
    expect(said({type: 'organisme'})).toEqual(['Type de ressource : Programme de financement → Organisme']);
    expect(said({besoins: ['accompagnement', 'tester-prototype']})).toEqual([
      `Besoin : + ${nameOfNeed('tester-prototype')}, − ${nameOfNeed('trouver-subvention')}`,
    ]);
    const echeance = {...aide.echeance, ferme: '2027-02-05', heure: '09:05'};
    expect(said({aide: {...aide, echeance}})).toEqual([
      'Échéance, fermeture : 29 janvier 2027 → 5 février 2027',
      'Échéance, heure de fermeture : 16 h → 9 h 05',
    ]);
  });

  it('says the name of an entry that another leads to', () => {
    const [change] = describeChanges({
      before: {front: {}, body: ''},
      after: {front: {organisme: 'cdc'}, body: ''},
      fields: RESOURCE_FIELDS,
      vocabularies,
      entryName: (id) => (id === 'cdc' ? 'CDC du Quai' : undefined),
    });
    expect(change?.sentence).toBe('Offerte par\u00a0: CDC du Quai ajouté');
  });

  it('knows the items of a list by what they are', () => {
    const telephone = [
      {numero: '819 555-0199', note: 'accueil'},
      {numero: '819 555-0142', poste: '204'},
    ];
    expect(said({contact: {...contact, telephone}})).toEqual([
      'Téléphone : 819 555-0199 (précision : accueil) ajouté',
      'Téléphone (819 555-0142), poste : 204 ajouté',
    ]);
    expect(said({contact: {...contact, telephone: undefined}})).toEqual(['Téléphone : 819 555-0142 retiré']);
    const [a, b] = ENTRY.sources;
    expect(said({sources: [b, {...a, date_page: '2026-09'}]})).toEqual([
      'Sources (https://fonds.example/a), date de la page : septembre 2026 ajouté',
      'Sources : ordre changé',
    ]);
    const [criterion] = ENTRY.admissibilite;
    expect(said({admissibilite: [{...criterion, accepte: ['obnl', 'cooperative']}]})).toEqual([
      'Qui est admissible (Forme juridique), accepte : + Coopérative',
    ]);
  });

  it('says each of two items with one identity', () => {
    const check = {date: '2026-11-02', moyen: 'site'};
    const verification = [check, {...check, moyen: 'courriel'}];
    expect(said({verification}, {...ENTRY, verification: [check]})).toEqual([
      'Vérification : 2 novembre 2026 (moyen : par courriel) ajouté',
    ]);
  });

  it('says an order that changes, and nothing of the order of keys', () => {
    expect(said({besoins: [...ENTRY.besoins].reverse()})).toEqual(['Besoin : ordre changé']);
    expect(changes(ENTRY, Object.fromEntries(Object.entries(ENTRY).reverse()))).toEqual([]);
  });

  it('shows what no field knows as it is written', () => {
    expect(said({couleur: ['bleu\u202e']})).toEqual(['couleur : ["bleu<U+202E>"] ajouté']);
    expect(said({aide: 'beaucoup'})[0]).toMatch(/^Aide : Subvention ou don .* → beaucoup$/);
    expect(said({nom: 'Fonds du Quai\u200b'})).toEqual(['Nom : Fonds du Quai → Fonds du Quai<U+200B>']);
  });

  it('shows the words of a long text that change', () => {
    expect(said({resume: ENTRY.resume.replace('premier montant', 'prêt')})).toEqual([
      'Résumé : « premier montant » → « prêt »',
    ]);
    expect(saidOfText(BODY.replace('Écrivez au fonds', 'Remplissez la demande'))).toEqual([
      'Comment y accéder : « Écrivez au fonds » → « Remplissez la demande »',
    ]);
    expect(saidOfText(BODY.replace('janvier.', 'janvier 2027, à midi.'))).toEqual([
      'Comment y accéder : « janvier. » → « janvier 2027, à midi. »',
    ]);
    expect(saidOfText(BODY.replace(' dans votre quartier', ' chez vous'))[0]).toMatch(
      /^Ce que vous y trouvez : /,
    );
  });

  it('says the parts of the text that come and go', () => {
    expect(saidOfText(`${BODY}\n## Bon à savoir\n\nFermé en juillet.\n`)).toEqual([
      'Bon à savoir : « Fermé en juillet. » ajouté',
    ]);
    expect(saidOfText(BODY, `${BODY}\n## Bon à savoir\n\nFermé en juillet.\n`)).toEqual([
      'Bon à savoir : « Fermé en juillet. » retiré',
    ]);
    expect(saidOfText(`\r\n${BODY.trim().replaceAll('\n', '  \r\n')}`)).toEqual([]);
    expect(saidOfText(BODY.replace('\n\nÉcrivez', '\n\n\nÉcrivez'))).toEqual([
      'Texte : lignes vides changées',
    ]);
  });

  it('sums up what comes and what goes', () => {
    const [added, ...others] = changes(undefined, ENTRY);
    expect(others).toEqual([]);
    expect(added?.sentence.replaceAll('\u00a0', ' ')).toBe(
      `Ajout de « Fonds du Quai »; type de ressource : Programme de financement; besoin : ${nameOfNeed('trouver-subvention')}, ${nameOfNeed('accompagnement')}; territoire : Sherbrooke`,
    );
    expect(changes(ENTRY, undefined)).toEqual([
      {path: '', title: 'Fiche', sentence: 'Retrait de «\u00a0Fonds du Quai\u00a0»'},
    ]);
    expect(changes(undefined, undefined)).toEqual([]);
  });

  it('gives the path of each', () => {
    const after = {...ENTRY, contact: {...contact, courriel: 'info@fonds.example'}};
    expect(changes(ENTRY, after, [BODY, `${BODY}Merci.`]).map(({path}) => path)).toEqual([
      'contact.courriel',
      TEXT_PATH,
    ]);
  });

  it('speaks of events too', () => {
    const event = {titre: '5 à 7 du Quai', date: '2026-11', etat: 'prevu', modalite: 'en-ligne'};
    const state = (front: Front) => ({front, body: ''});
    const sentences = (before: Front | undefined, after: Front) =>
      describeChanges({
        before: before && state(before),
        after: state(after),
        fields: EVENT_FIELDS,
        vocabularies,
      }).map(({sentence}) => sentence.replaceAll('\u00a0', ' '));
    expect(sentences(event, {...event, date: '2026-11-25'})).toEqual([
      'Date : novembre 2026 → 25 novembre 2026',
    ]);
    expect(sentences(event, {...event, etat: 'annule', modalite: 'en-personne'})).toEqual([
      'Modalité : en ligne → en personne',
      'État : prévu → annulé',
    ]);
    expect(sentences(undefined, event)).toEqual([
      'Ajout de « 5 à 7 du Quai »; date : novembre 2026; état : prévu',
    ]);
  });
});

function nameOfNeed(id: string): string {
  const all = vocabularies.groupes.flatMap(({familles}) => familles.flatMap(({besoins}) => besoins));
  return all.find((need) => need.id === id)?.libelle ?? '';
}

describe('a change of any shape', () => {
  const wild = fc.jsonValue({maxDepth: 3}) as fc.Arbitrary<unknown>;
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('obnl', 'subvention', '2026-11', 'a\u202eb', '', '819 555-0142'),
  );
  const value = fc.oneof(
    text,
    fc.array(text, {maxLength: 3}),
    fc.array(
      fc.dictionary(fc.constantFrom('url', 'numero', 'critere', 'accepte', 'date'), fc.oneof(text, wild)),
      {maxLength: 3},
    ),
    wild,
  );
  const keys = [...Object.keys(RESOURCE_FIELDS), 'inconnue', '__proto__', 'constructor'];
  const front = fc.dictionary(fc.constantFrom(...keys), value, {maxKeys: 6});
  const body = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('## A', '## B', '', 'mots', 'autres mots', '  ', '\r\n', '##'), {maxLength: 8})
      .map((lines) => lines.join('\n')),
  );
  const state = fc.record({front, body});

  it('is said if and only if there is one', () => {
    const same = (a: string, b: string) => lines(a) === lines(b);
    fc.assert(
      fc.property(state, state, fc.boolean(), fc.boolean(), (before, other, keepsFront, keepsBody) => {
        const after = {
          front: keepsFront ? structuredClone(before.front) : other.front,
          body: keepsBody ? before.body : other.body,
        };
        const found = describeChanges({before, after, fields: RESOURCE_FIELDS, vocabularies});
        const isSame = sameData(before.front, after.front) && same(before.body, after.body);
        expect(found.length === 0).toBe(isSame);
        for (const {sentence} of found)
          expect(sentence).toMatch(/^[^\p{Cc}\p{Cf}\u2028\u2029]+: [^\p{Cc}\p{Cf}\u2028\u2029]+$/u);
      }),
      {numRuns: 1000},
    );
  });

  it('is said for each key alone', () => {
    fc.assert(
      fc.property(
        front,
        fc.constantFrom(...Object.keys(RESOURCE_FIELDS)),
        value,
        value,
        (base, key, old, recent) => {
          fc.pre(!sameData(old, recent));
          const found = changes({...base, [key]: old}, {...base, [key]: recent});
          expect(found.length).toBeGreaterThan(0);
          expect(new Set(found.map(({path}) => path.split('.')[0]))).toEqual(new Set([key]));
        },
      ),
    );
  });
});

function lines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
