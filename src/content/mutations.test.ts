import path from 'node:path';
import {expect, it} from 'vitest';
import {checkFiles, findings} from './check';
import type {FoundFile} from './folder';
import {findFiles} from './folder';
import type {CheckedFile} from './rule';
import {rules} from './rules';
import {FICHE, fiche, GABARIT, gabarit} from './examples';

const sound = await findFiles({
  dataDir: 'data',
  guideDir: 'docs',
  cwd: path.resolve('tests/fixtures/contenu/valide'),
});

const UNCHECKED = /n’a pas pu être vérifié/;

/** What a hand slips into a file: a value of another shape, in the place of what stands after a key or in a list. */
const SHAPES = [
  'Décide, Fait',
  '[a, [b]]',
  '{a: b}',
  '0811',
  '.nan',
  'true',
  'null',
  '""',
  '2026-02-30',
  '>-\n',
];

const SOURCE = '\n  - url: https://centre.example.org/a-propos\n    appuie: Mission';
const CRITERION =
  '\n  - critere: forme-juridique\n    phrase: Aux OBNL seulement.\n    source: https://centre.example.org/a-propos';

/** An entry with what few have. */
const FULL = fiche({
  statut: 'actif',
  organisme: 'fonds-essai',
  anciens_identifiants: '[vieux-centre]',
  langue_page: 'en',
  contact:
    '\n  porte: https://centre.example.org/joindre\n  telephone:\n    - numero: 819 555-0142\n      poste: "204"\n      note: accueil\n  horaire: Le lundi',
  admissibilite: `${CRITERION}\n    accepte: [obnl]\n    exclut: [cooperative]`,
  documents: '[Une page sur le projet]',
  aide: '\n  formes: [subvention]\n  echeance:\n    mode: par-appels\n    ouvre: 2026-11-02\n    ferme: 2026-12-01\n    heure: "16:00"\n    dernier_appel: 2025-10',
  service_public: 'true',
  avis: '\n  - du: 2026-12-20\n    au: 2027-01-05\n    texte: Fermé pour les Fêtes.',
  verification: '\n  - date: 2026-11-02\n    moyen: site\n    champs: [contact.telephone]',
  notes_redaction: '[À réunir à une autre]',
});

/** One of each kind of file is enough: files of one kind are read in one way. */
const targets = [
  ...new Map(sound.map((file) => [`${file.place.kind} ${vocabulary(file)}`, file])).values(),
].map((file) => (file.place.kind === 'ressource' ? {...file, bytes: new TextEncoder().encode(FULL)} : file));

function vocabulary({place}: FoundFile): string {
  return place.kind === 'vocabulaire' ? place.id : '';
}

/** The texts of a file in which one value has another shape, then those in which one line is missing. */
function* mutations(text: string, seed: number): Generator<string> {
  const slots = [...text.matchAll(/(?<=: |\[|- |, )[^\s[\]{},][^[\]{},\n]*|\[[^\]\n]*\]|\{[^}\n]*\}/g)];
  for (const [rank, {index, 0: value}] of slots.entries()) {
    if (rank % 2 !== seed % 2) continue;
    const shape = SHAPES[(rank + seed) % SHAPES.length] ?? '';
    yield text.slice(0, index) + shape + text.slice(index + value.length);
  }
  const lines = text.split('\n');
  for (const rank of lines.keys()) {
    if ((rank + seed) % 3 === 0) yield lines.toSpliced(rank, 1).join('\n');
  }
}

it.each(targets.map((file, seed) => [file.path, file, seed] as const))(
  'no rule fails on a slip in %s',
  (_path, file, seed) => {
    const lists = sound.filter(({place}) => place.kind !== 'ressource' && place.kind !== 'evenement');
    for (const text of mutations(new TextDecoder().decode(file.bytes), seed)) {
      const changed = {...file, bytes: new TextEncoder().encode(text)};
      const {problems} = checkFiles([...lists.filter((other) => other.path !== file.path), changed]);
      expect(problems.filter(({message}) => UNCHECKED.test(message))).toEqual([]);
      for (const {message} of problems) expect(message).not.toMatch(/undefined|NaN|\[object|\n/);
    }
  },
  60_000,
);

it('tells what a list without brackets is, with its line, and all that is wrong beside', () => {
  const champs =
    '\n  - {id: ecart, nom: L’écart, aide: Ce qui manque., saisie: texte}\n  - id: lieu\n    nom: Le lieu\n    aide: Où cela se passe.\n    saisie: choix\n    choix: Décide, Fait';
  const text = gabarit({champs, ordre: '-1'});
  const bytes = new TextEncoder().encode(text);
  const files = sound.map((file) => (file.path === GABARIT ? {...file, bytes} : file));
  expect(checkFiles(files).problems.map(({file, line, rule}) => [file, line, rule])).toEqual([
    [GABARIT, 3, 'nombre'],
    [GABARIT, 15, 'type-de-valeur'],
  ]);
});

it.each([
  [
    'date',
    'a date that cannot be read is no proof too old',
    {statut: 'actif', sources: `${SOURCE}\n    date_page: bientôt`},
  ],
  ['valeur-vide', 'an empty text is no value', {admissibilite: `${CRITERION}\n    accepte: [""]`}],
  [
    'valeur-vide',
    'an empty text is no key',
    {verification: '[{date: 2026-11-02, moyen: site, champs: [""]}]'},
  ],
])('tells one fault once (%s): %s', (rule, _why, changes) => {
  const bytes = new TextEncoder().encode(fiche(changes));
  const entry = sound.find(({place}) => place.kind === 'ressource');
  if (!entry) throw new Error('no entry among the sound files');
  const files = [...sound, {...entry, path: FICHE, place: {...entry.place, id: 'centre-essai'}, bytes}];
  expect(checkFiles(files).problems.map((problem) => [problem.file, problem.rule])).toEqual([[FICHE, rule]]);
});

it('makes a rule that fails one problem of the file, with its name', () => {
  const [rule] = rules;
  const file = {path: 'data/ressources/acet.md', lines: {pointAt: () => ({line: 1, column: 1})}};
  const failing = {
    ...(rule as (typeof rules)[number]),
    check: () => {
      throw new TypeError('values.map is not a function');
    },
  };
  expect(findings(failing, file as unknown as CheckedFile, {files: []})).toMatchObject([
    {file: 'data/ressources/acet.md', line: 1, severity: failing.severity, rule: failing.id},
  ]);
});
