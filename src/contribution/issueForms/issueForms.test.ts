import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {findFiles} from '../../content/folder';
import {readContent} from '../../content/index';
import {parseFile} from '../../content/document';
import type {Entry} from '../../content/writing';
import {readEntry} from '../../content/writing';
import {allFields} from '../../model/field';
import {ID_PATTERN} from '../../model/idPattern';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';
import {completedKeys} from '../draft/completed';
import {answerValue, entryId} from './answerValue';
import type {IssueForm} from './form';
import type {FormContext, FromForm} from './fromForm';
import {fromForm} from './fromForm';
import {ASKED, issueForms} from './forms';
import {readForm} from './readForm';

const DATA = 'tests/fixtures/contenu/valide/data';

let vocabularies: Vocabularies;
let forms: IssueForm[];
let context: FormContext;

beforeAll(async () => {
  const {content} = await readContent({dataDir: DATA});
  if (!content) throw new Error('The fixture cannot be read.');
  ({vocabularies} = content);
  forms = issueForms(vocabularies);
  const files = (await findFiles({dataDir: DATA})).map(parseFile);
  const entries = files.flatMap(({place, text}) => {
    const entry = place.kind === 'ressource' ? readEntry(text) : undefined;
    return entry ? [[place.id, entry] as const] : [];
  });
  context = {entries: new Map<string, Entry>(entries), vocabularies, today: '2026-11-30'};
});

function formOf(id: string): IssueForm {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(id);
  return form;
}

/** The message that the forge makes of answers. */
function message(id: string, answers: Readonly<Record<string, string>>): string {
  return formOf(id)
    .questions.map(({id: question, label, type, options = []}) => {
      const ticked = options.map((option) => `- [x] ${option}`).join('\n');
      const answer = answers[question] ?? (type === 'checkboxes' ? ticked : '_No response_');
      return `### ${label}\n\n${answer}`;
    })
    .join('\n\n');
}

function made(body: string): FromForm {
  const read = readForm(body, forms);
  if (!read) throw new Error('No form was recognised.');
  return fromForm(read, context);
}

function entryOf(body: string): Entry & {id: string; title: string} {
  const result = made(body);
  if ('faults' in result) throw new Error(result.faults.join('\n'));
  const entry = readEntry(result.entry.text);
  if (!entry) throw new Error(result.entry.text);
  return {...entry, id: result.entry.id, title: result.entry.title};
}

function faultsOf(body: string): string[] {
  const result = made(body);
  return 'faults' in result ? result.faults.map((fault) => fault.replaceAll('\u00a0', ' ')) : [];
}

const PROPOSAL = {
  nom: 'Centre  d’essai\nde Magog',
  type: 'Organisme',
  resume: 'Accompagne les groupes qui veulent lancer un projet collectif.',
  url: 'https://centre.example.org',
  besoins: 'Je cherche une subvention, Je veux tester mon idée',
  territoires: 'Estrie',
  publics: 'Organisme à but non lucratif',
  langues: 'Français, Anglais',
  'contact-telephone': '- 819 555-0142, poste 204\n1 800 555-0199 (sans frais)',
  sources: 'https://centre.example.org/a-propos : Mission\n<https://centre.example.org/b>',
  'texte-ce-que-vous-y-trouvez': 'Des conseils gratuits.\n\n- Un local\n- Des outils',
};

const CORRECTION = {
  fiche: 'fonds-essai',
  champ: 'Montant',
  valeur: '10 000 $',
  sources: 'https://fonds.example.org/2027',
};

describe('a proposal', () => {
  it('becomes an entry, which says that nobody has checked it', () => {
    const {id, title, front, body} = entryOf(message('proposer', PROPOSAL));
    expect({id, title}).toEqual({
      id: 'centre-d-essai-de-magog',
      title: 'Ajouter la fiche centre-d-essai-de-magog',
    });
    expect(front).toMatchObject({
      nom: 'Centre d’essai de Magog',
      besoins: ['trouver-subvention', 'tester-prototype'],
      etapes: ['experimentation-mobilisation', 'financement'],
      langues: ['fr', 'en'],
      statut: 'a-confirmer',
      confiance: 'moyenne',
      ajoute_le: '2026-11-30',
      contact: {
        telephone: [
          {numero: '819 555-0142', poste: '204'},
          {numero: '1 800 555-0199', note: 'sans frais'},
        ],
      },
      sources: [
        {url: 'https://centre.example.org/a-propos', appuie: 'Mission'},
        {url: 'https://centre.example.org/b', appuie: 'Présentation'},
      ],
    });
    expect(front).not.toHaveProperty('aide');
    expect(body).toBe('## Ce que vous y trouvez\n\nDes conseils gratuits.\n\n- Un local\n- Des outils');
  });

  it('asks for all that an entry must have, but for what is worked out', () => {
    const asked = new Set(ASKED.map((path) => path.split('.')[0]));
    const worked = completedKeys(RESOURCE_FIELDS, vocabularies);
    const required = Object.entries(RESOURCE_FIELDS).filter(([, field]) => field.required);
    const left = required.map(([key]) => key).filter((key) => !asked.has(key) && !worked.has(key));
    expect(left).toEqual([]);
  });

  it('gets a short address from a long name', () => {
    const nom =
      'Programme de soutien à la commercialisation des innovations des entreprises collectives de l’Estrie';
    const {id} = entryOf(message('proposer', {...PROPOSAL, nom}));
    expect(id).toBe('programme-soutien-commercialisation-innovations-entreprises');
  });

  it('says what is missing, and what is there already', () => {
    expect(faultsOf(message('proposer', {...PROPOSAL, type: '_No response_', resume: ''}))).toEqual([
      'Il manque la réponse à « Type de ressource ».',
      'Il manque la réponse à « Résumé ».',
    ]);
    expect(faultsOf(message('proposer', {...PROPOSAL, nom: 'Fonds essai'}))[0]).toMatch(
      /^Une fiche porte déjà ce nom/,
    );
    expect(faultsOf(message('proposer', {...PROPOSAL, nom: '***'}))[0]).toMatch(/^Aucune adresse/);
    const unticked = message('proposer', PROPOSAL).replace('- [x] Aucune', '- [ ] Aucune');
    expect(faultsOf(unticked)[0]).toMatch(/^Il reste à cocher « Aucune personne/);
  });
});

describe('a correction', () => {
  it('changes one field, and adds the page that proves it', () => {
    const before = context.entries.get('fonds-essai') as Entry;
    const {front, body, title} = entryOf(message('corriger', CORRECTION));
    expect(title).toBe('Corriger la fiche fonds-essai\u00a0: Montant');
    expect(body).toBe(before.body);
    const aide = before.front.aide as object;
    const sources = [
      ...(before.front.sources as object[]),
      {url: 'https://fonds.example.org/2027', appuie: 'Montant'},
    ];
    expect(front).toEqual({...before.front, aide: {...aide, montant: '10 000 $'}, sources});
  });

  it.each([
    ['contact.courriel', 'nouveau@fonds.example.org', {contact: {courriel: 'nouveau@fonds.example.org'}}],
    ['Téléphone', '819 555-0199', {contact: {telephone: [{numero: '819 555-0199'}]}}],
    ['besoin', '- une subvention\n- accompagnement', {besoins: ['trouver-subvention', 'accompagnement']}],
    ['fermeture', '2027-02-01', {aide: {echeance: {mode: 'par-appels', ferme: '2027-02-01'}}}],
    ['Autres noms', 'Fonds A\nFonds B', {alias: ['Fonds A', 'Fonds B']}],
    ['Page commune', 'oui', {page_commune: true}],
    ['Offerte par', 'https://guide.example/repertoire/fonds-essai?a=b', {organisme: 'fonds-essai'}],
  ])('reads %s', (champ, valeur, expected) => {
    expect(entryOf(message('corriger', {...CORRECTION, champ, valeur})).front).toMatchObject(expected);
  });

  it('changes a part of the text, or adds it in its place', () => {
    const {body} = entryOf(
      message('corriger', {...CORRECTION, champ: 'comment y acceder', valeur: 'Écrivez-nous.'}),
    );
    expect(body.match(/^## .*$/gm)).toEqual([
      '## Ce que vous y trouvez',
      '## À qui ça s’adresse',
      '## Comment y accéder',
      '## Bon à savoir',
    ]);
    expect(body).toContain('## Comment y accéder\n\nÉcrivez-nous.\n');
  });

  it('does not touch what a message cannot say', () => {
    expect(faultsOf(message('corriger', {...CORRECTION, champ: 'La couleur'}))[0]).toMatch(
      /n’est ni un champ/,
    );
    for (const champ of [
      'Qui est admissible',
      'Vérification',
      'aide',
      'Poste',
      'ajoute_le',
      'constructor',
      '__proto__',
    ]) {
      expect(faultsOf(message('corriger', {...CORRECTION, champ})), champ).toHaveLength(1);
    }
  });

  it.each([
    '../../etc/passwd',
    '..%2f..%2fetc',
    'data/ressources/../../package.json',
    'inconnue',
    'Fonds-Essai',
    '$(rm -rf .)',
    'fonds-essai\u0000',
    '__proto__',
    'constructor',
    'fonds-essai; echo',
  ])('finds no entry named %j', (fiche) => {
    expect(faultsOf(message('corriger', {...CORRECTION, fiche}))[0]).toMatch(/^Aucune fiche ne répond à «/);
  });
});

describe('a confirmation', () => {
  const ANSWERS = {
    fiche: 'fonds-essai.md',
    'verification-moyen': 'par courriel',
    'verification-date': '2026-11-29',
  };

  it('adds a check', () => {
    const {front} = entryOf(message('confirmer', ANSWERS));
    expect(front.verification).toEqual([
      {date: '2026-11-01', moyen: 'site'},
      {date: '2026-11-29', moyen: 'courriel'},
    ]);
  });

  it('says what was checked when it was not everything', () => {
    const {front} = entryOf(
      message('confirmer', {...ANSWERS, 'verification-champs': 'Téléphone\n- montant'}),
    );
    expect((front.verification as object[])[1]).toMatchObject({
      champs: ['contact.telephone', 'aide.montant'],
    });
    expect(faultsOf(message('confirmer', {...ANSWERS, 'verification-champs': 'La couleur'}))).toEqual([
      '« La couleur » n’est pas un champ d’une fiche.',
    ]);
  });
});

describe('a closing', () => {
  it('offers the statuses of what no longer simply runs, and takes the one that is chosen', () => {
    const {options = []} = formOf('fermer').questions.find(({id}) => id === 'statut') ?? {};
    const open = vocabularies.statuts.filter(({courant}) => courant).map(({nom}) => nom);
    expect(options.length).toBeGreaterThan(0);
    expect(options.filter((option) => open.includes(option))).toEqual([]);
    const closed = vocabularies.statuts.find(({ouvert}) => !ouvert);
    const {front, title} = entryOf(
      message('fermer', {
        fiche: 'fonds-essai',
        statut: closed?.nom ?? '',
        sources: 'https://fonds.example.org/fin Fin',
      }),
    );
    expect(front.statut).toBe(closed?.id);
    expect((front.sources as object[]).at(-1)).toEqual({url: 'https://fonds.example.org/fin', appuie: 'Fin'});
    expect(title).toBe('Changer le statut de la fiche fonds-essai');
  });
});

describe('a need without an answer', () => {
  it('asks for no entry', () => {
    expect(faultsOf(message('besoin', {besoin: 'Un camion'}))).toEqual([
      'Ce message ne demande pas de fiche.',
    ]);
  });
});

describe('reading a message', () => {
  it('takes what comes from no form for none', () => {
    expect(readForm('Bonjour!', forms)).toBeUndefined();
    expect(readForm('', forms)).toBeUndefined();
    expect(readForm('### Nom\n\nAtelier', forms)).toBeUndefined();
  });

  it('reads a message that was edited', () => {
    const edited = message('corriger', CORRECTION)
      .replace(/\n/g, '\r\n')
      .replace('### Ce qui', '###   Ce qui')
      .replace('### Fiche', 'Un mot avant.\r\n\r\n### Fiche');
    expect(readForm(edited, forms)?.answers.get('champ')).toBe('Montant');
  });

  it('lets no answer pass for another question', () => {
    const valeur = 'Un texte\n\n### Fiche\n\nautre\n\n### Ce qui doit changer\n\nNom';
    const answers = readForm(message('corriger', {...CORRECTION, valeur}), forms)?.answers;
    expect(answers?.get('fiche')).toBe('fonds-essai');
    expect(answers?.get('champ')).toBe('Montant');
    expect(answers?.get('valeur')).toBe(valeur);
  });

  it('gives each answer back, whatever it says', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({unit: 'grapheme'}),
          fc.constantFrom('\n', '### Autre', '```', '${{ a }}', '::error::', '<!--', '@a'),
        ),
      )
      .map((parts) => parts.join('').replace(/\r\n?/g, '\n').trim())
      .filter((answer) => answer !== '' && !/^_no response_$/i.test(answer));
    fc.assert(
      fc.property(text, (valeur) => {
        expect(readForm(message('corriger', {...CORRECTION, valeur}), forms)?.answers.get('valeur')).toBe(
          valeur,
        );
      }),
    );
  });
});

describe('hostile messages', () => {
  const hostile = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom(
      '---\nnom: autre',
      '- a: b',
      '"',
      '#',
      '| x',
      '`',
      '${{ github.token }}',
      '::set-output name=a::b',
      '\u202e',
      '@tous',
      '*a',
      '&a',
      '!!js',
      '../a',
    ),
  );
  const answers = fc.dictionary(
    fc.constantFrom(...ASKED.map((path) => path.replaceAll('.', '-')), 'texte-ce-que-vous-y-trouvez'),
    hostile,
  );

  it('never reach further than one entry, whose text reads back', () => {
    fc.assert(
      fc.property(answers, hostile, hostile, (given, champ, valeur) => {
        const bodies = [
          message('proposer', {...PROPOSAL, ...given}),
          message('corriger', {...CORRECTION, champ, valeur}),
          message('corriger', {...CORRECTION, champ: 'Nom', valeur}),
          `${champ}\n${valeur}`,
        ];
        for (const body of bodies) {
          const read = readForm(body, forms);
          const result = read && fromForm(read, context);
          if (!result || 'faults' in result) continue;
          const {id, title, text} = result.entry;
          expect(id).toMatch(ID_PATTERN);
          expect(title).toMatch(/^(?:Ajouter|Corriger) la fiche [a-z0-9-]+(?:\u00a0: [\p{L}’ ]+)?$/u);
          expect(
            Object.keys(readEntry(text)?.front ?? {}).filter((key) => !(key in RESOURCE_FIELDS)),
          ).toEqual([]);
        }
      }),
      {numRuns: 300},
    );
  });
});

describe('answers', () => {
  it('are read by the kind of their field, and left as they are when they are not understood', () => {
    const at = (path: string) => {
      const found = allFields(RESOURCE_FIELDS).find((one) => one.path.join('.') === path);
      if (!found) throw new Error(path);
      return found.field.kind;
    };
    const value = (path: string, answer: string) => answerValue(answer, path, at(path), vocabularies);
    expect(value('type', 'programme de financement')).toBe('programme-financement');
    expect(value('type', 'fusée')).toBe('fusée');
    expect(value('besoins', 'une subvention, fusée\nune subvention')).toEqual([
      'trouver-subvention',
      'fusée',
    ]);
    expect(value('aide.echeance.mode', 'Par appels')).toBe('par-appels');
    expect(value('contact.telephone', 'inconnu')).toEqual([{numero: 'inconnu'}]);
    expect(value('contact.telephone', 'Accueil : 819-555-0142 p. 3')).toEqual([
      {numero: '819-555-0142', poste: '3', note: 'Accueil'},
    ]);
    expect(value('sources', 'sans adresse')).toEqual([{url: 'sans adresse'}]);
    expect(value('admissibilite', 'x')).toBeUndefined();
  });

  it.each([
    ['atelier-du-quai', 'atelier-du-quai'],
    ['https://guide.example/base/repertoire/atelier-du-quai#contact', 'atelier-du-quai'],
    [' /repertoire/atelier-du-quai.html ', 'atelier-du-quai'],
    ['', ''],
  ])('name the entry of %j', (answer, id) => {
    expect(entryId(answer)).toBe(id);
  });
});
