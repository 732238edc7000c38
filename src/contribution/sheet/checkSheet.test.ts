import path from 'node:path';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import type {FoundFile} from '../../content/folder';
import {findFiles} from '../../content/folder';
import {readEntry, writeEntry} from '../../content/writing';
import type {CheckedWorkbook, SheetContext} from './checkSheet';
import {checkSheet, MAX_ROWS} from './checkSheet';
import type {RawCell, RawWorkbook} from './rawWorkbook';
import {placeText} from './report';

const DATA = path.resolve('tests/fixtures/contenu/valide/data');

let context: SheetContext;
/** The entry that the directory holds. */
let existing: FoundFile;

beforeAll(async () => {
  const found = await findFiles({dataDir: DATA, cwd: path.dirname(DATA)});
  const others = found.filter(({place}) => place.kind === 'ressource');
  context = {
    vocabularyFiles: found.filter(({place}) => place.kind === 'vocabulaire'),
    others,
    today: '2026-11-30',
  };
  existing = others[0] as FoundFile;
});

type Cells = Record<string, RawCell>;

/** A row that has no fault, as a person types it. */
const SOUND: Cells = {
  Nom: 'Atelier du Quai',
  'Type de ressource': 'Organisme',
  Résumé: 'Prête des outils et un local aux groupes qui veulent essayer une idée.',
  'Page officielle': 'https://atelierduquai.example.org',
  Besoin: 'une subvention',
  Territoire: 'Sherbrooke',
  'Sources – Adresse': 'https://atelierduquai.example.org/services',
  'Sources – Ce qu’elle appuie': 'Services et tarifs',
  'Ce que vous y trouvez':
    'Un atelier ouvert trois soirs par semaine, des outils à emprunter et quelqu’un pour vous aider.',
  Étape: 'Idéation; Financement',
  'Pour qui': 'Organisme à but non lucratif',
  Langues: 'Français',
  Coût: 'Gratuit',
  Statut: 'À confirmer',
  Confiance: 'moyenne',
};

function without(cells: Cells, ...titles: string[]): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([title]) => !titles.includes(title)));
}

/** The sheet of some rows: its columns are those that the rows name, in the order of the first. */
function sheet(name: string, rows: readonly Cells[]) {
  const titles = [...new Set(rows.flatMap(Object.keys))];
  return {name, rows: [titles, ...rows.map((row) => titles.map((title) => row[title] ?? null))]};
}

function workbook(rows: readonly Cells[], lists: Record<string, Cells[]> = {}): RawWorkbook {
  return {
    sheets: [sheet('Ressources', rows), ...Object.entries(lists).map(([name, items]) => sheet(name, items))],
  };
}

const check = (...params: Parameters<typeof workbook>) => checkSheet(workbook(...params), context);

function one(cells: Cells, lists?: Record<string, Cells[]>) {
  const checked = check([{...SOUND, ...cells}], lists);
  const [row] = checked.rows;
  if (!row) throw new Error(JSON.stringify(checked.findings));
  return {...row, whole: checked.findings};
}

const text = (cells: Cells, lists?: Record<string, Cells[]>) => one(cells, lists).file?.text ?? '';

/** What was said, and where. */
function sayings({findings, rows}: CheckedWorkbook): string[] {
  return [...findings, ...rows.flatMap((row) => row.findings)].map(
    ({place, message}) => `${place ? placeText(place) : ''} | ${message}`,
  );
}

describe('a sound row', () => {
  it('becomes the file of an entry', () => {
    const row = one({});
    expect(row.findings).toEqual([]);
    expect(row).toMatchObject({id: 'atelier-du-quai', row: 2, state: 'new', isSound: true});
    expect(row.file).toEqual({
      path: 'data/ressources/atelier-du-quai.md',
      text: `---
nom: Atelier du Quai
type: organisme
resume: Prête des outils et un local aux groupes qui veulent essayer une idée.
url: https://atelierduquai.example.org
etapes: [ideation, financement]
besoins: [trouver-subvention]
publics: [obnl]
territoires: [sherbrooke]
langues: [fr]
cout: gratuit
statut: a-confirmer
confiance: moyenne
sources:
  - url: https://atelierduquai.example.org/services
    appuie: Services et tarifs
ajoute_le: 2026-11-30
---

## Ce que vous y trouvez

Un atelier ouvert trois soirs par semaine, des outils à emprunter et quelqu’un pour vous aider.
`,
    });
  });

  it.each<[string, Cells, string]>([
    ['identifiers', {'Type de ressource': 'organisme', Étape: 'ideation'}, 'etapes: [ideation]'],
    ['line ends between values', {Étape: 'Idéation\nFinancement'}, 'etapes: [ideation, financement]'],
    ['commas between values', {Étape: 'Idéation, Financement'}, 'etapes: [ideation, financement]'],
    ['a telephone as a number', {'Téléphone – Numéro': 8_195_550_142}, '- numero: 819 555-0142'],
    ['a number as a text', {'Téléphone – Numéro': '819 555-0142', 'Téléphone – Poste': 204}, 'poste: "204"'],
    ['« oui »', {'Page commune': 'Oui'}, 'page_commune: true'],
    ['a truth', {'Page commune': true}, 'page_commune: true'],
    ['a date', {'Ajoutée le': new Date('2026-11-02T00:00:00Z')}, 'ajoute_le: 2026-11-02'],
    ['bullets', {'Autres noms': '- Le Quai; l’atelier'}, 'alias:\n  - Le Quai; l’atelier'],
    ['several texts', {'Autres noms': 'Le Quai; Atelier'}, 'alias:\n  - Le Quai\n  - Atelier'],
    ['the name of another entry', {'Offerte par': 'FONDS D’ESSAI'}, 'organisme: fonds-essai'],
    ['a text over two lines', {Ville: ' Sherbrooke\n(Lennoxville) '}, 'ville: Sherbrooke (Lennoxville)'],
  ])('may be typed with %s', (_, cells, line) => {
    expect(text(cells)).toContain(line);
  });

  it('gets what nobody has to say, as any new entry does', () => {
    const row = one({Étape: null, Statut: null, Confiance: null, 'Ajoutée le': null});
    expect(row.findings).toEqual([]);
    expect(row.file?.text).toMatch(/\netapes: \[[a-z].*\]\n/);
    expect(row.file?.text).toContain('\nstatut: a-confirmer\nconfiance: moyenne\n');
    expect(row.file?.text).toContain('\najoute_le: 2026-11-30\n');
  });

  it('leaves out what is « non »', () => {
    expect(text({'Page commune': 'non'})).not.toContain('page_commune');
  });

  it('is not kept when it only says how to fill the others', () => {
    const rows = [
      {...SOUND, Nom: 'Aide : le nom officiel.'},
      {...SOUND, Nom: 'EXEMPLE (ligne non lue) : Atelier du Quai'},
      {},
      SOUND,
    ];
    expect(check(rows).rows.map(({row}) => row)).toEqual([5]);
  });
});

describe('a near value', () => {
  it('is taken, and said', () => {
    const row = one({'Type de ressource': 'organisne'});
    expect(row.file?.text).toContain('type: organisme');
    expect(row.isSound).toBe(true);
    expect(row.findings.map(({severity, message}) => [severity, message])).toEqual([
      ['note', '«\u00a0organisne\u00a0» a été lu «\u00a0Organisme\u00a0».'],
    ]);
  });
});

describe('a fault', () => {
  it.each<[Cells, string]>([
    [
      {Résumé: 'Trop court'},
      'Ressources, ligne 2, colonne C (Résumé) | «\u00a0Résumé\u00a0» a 10\u00a0caractères; il en faut au moins 30.',
    ],
    [{Résumé: null}, 'Ressources, ligne 2, colonne C (Résumé) | Cette réponse est obligatoire.'],
    [
      {Étape: 'Idéation; zzz'},
      'Ressources, ligne 2, colonne J (Étape) | «\u00a0zzz\u00a0» n’est pas une étape connue; choisissez «\u00a0Idéation\u00a0», «\u00a0Expérimentation et mobilisation\u00a0» ou «\u00a0Financement\u00a0».',
    ],
    [
      {'Sources – Ce qu’elle appuie': null},
      'Ressources, ligne 2, colonne H (Sources – Ce qu’elle appuie) | Cette réponse est obligatoire.',
    ],
    [
      {'Sources – Adresse': null, 'Sources – Ce qu’elle appuie': null},
      'Ressources, ligne 2, colonne G (Sources – Adresse) | Cette réponse est obligatoire.',
    ],
    [
      {'Page commune': 'peut-être'},
      'Ressources, ligne 2, colonne P (Page commune) | «\u00a0peut-être\u00a0» n’est pas une valeur permise; écrivez «\u00a0oui\u00a0» ou videz la case.',
    ],
    [
      {Statut: '#REF!'},
      'Ressources, ligne 2, colonne N (Statut) | Une formule a échoué dans cette case\u00a0: «\u00a0#REF!\u00a0».',
    ],
  ])('%j is told in its cell, in the words of the form', (cells, saying) => {
    const checked = check([{...SOUND, ...cells}]);
    expect(sayings(checked)).toContain(saying);
    expect(checked.rows.map(({isSound}) => isSound)).toEqual([false]);
  });

  it('in the text is told in the column of its part', () => {
    const checked = check([{...SOUND, 'Bon à savoir': 'Le prix, 20 $, est <b>fixe</b>.'}]);
    expect(sayings(checked).join('\n')).toContain('(Bon à savoir) | ');
  });

  it('is told for the first part of the text when nothing is there', () => {
    const saying = sayings(check([{...SOUND, 'Ce que vous y trouvez': null}])).join('\n');
    expect(saying).toContain('colonne I (Ce que vous y trouvez) | ');
  });

  it('in a heading that a cell holds is told in the column of the cell', () => {
    const checked = check([{...SOUND, 'Bon à savoir': '## Tarifs\n\nLe prix est <b>fixe</b>.'}]);
    expect(sayings(checked).join('\n')).toContain('(Bon à savoir) | ');
  });

  it('leaves the other rows sound', () => {
    const checked = check([
      {...SOUND, Résumé: null},
      {...SOUND, Nom: 'Maison inventée', 'Page officielle': 'https://maison.example.org'},
    ]);
    expect(checked.rows.map(({isSound}) => isSound)).toEqual([false, true]);
  });

  it('says how to mend it in the words of an office', () => {
    const help = one({'Type de ressource': 'zzz'}).findings[0]?.help;
    expect(help).toBe('Un nom de la feuille «\u00a0Valeurs\u00a0».');
  });
});

describe('the sheets of lists', () => {
  it('add to what the main sheet says, under the name of the row or of the row above', () => {
    const written = text(
      {},
      {
        Sources: [
          {Ressource: 'atelier du quai', Adresse: 'https://a.example.org/b', 'Ce qu’elle appuie': 'Mission'},
          {Adresse: 'https://a.example.org/c', 'Ce qu’elle appuie': 'Adresse', Copie: 'oui'},
        ],
      },
    );
    expect([...written.matchAll(/- url: (.*)/g)].map(([, url]) => url)).toEqual([
      'https://atelierduquai.example.org/services',
      'https://a.example.org/b',
      'https://a.example.org/c',
    ]);
    expect(written).toContain('copie: true');
  });

  it('read what a criterion accepts in its own values', () => {
    const written = text(
      {},
      {
        'Qui est admissible': [
          {
            Ressource: 'Atelier du Quai',
            Accepte: 'Coopérative; Entreprise privée',
            Critère: 'Forme juridique',
            Phrase: 'Les coopératives et les entreprises privées.',
            Source: 'https://atelierduquai.example.org/services',
          },
        ],
      },
    );
    expect(written).toContain('accepte: [cooperative, entreprise-privee]');
  });

  it('say where their own faults are', () => {
    const checked = check([SOUND], {
      Sources: [{Ressource: 'Atelier du Quai', Adresse: 'www', 'Ce qu’elle appuie': 'Mission'}],
    });
    expect(sayings(checked).join('\n')).toContain(
      'Sources, ligne 2, colonne B (Adresse) | L’adresse «\u00a0www\u00a0»',
    );
  });

  it('say of which row they cannot be', () => {
    const checked = check([SOUND], {
      Sources: [{Ressource: 'Atelier du Kay', Adresse: 'https://a.example.org'}],
    });
    expect(sayings(checked)).toEqual([
      'Sources, ligne 2, colonne A (Ressource) | «\u00a0Atelier du Kay\u00a0» n’est le nom d’aucune ligne de la feuille «\u00a0Ressources\u00a0»; vouliez-vous dire «\u00a0Atelier du Quai\u00a0»?',
    ]);
  });
});

describe('columns', () => {
  it('may be in any order, under other words', () => {
    const {Nom, Résumé, ...rest} = SOUND;
    const row = check([{...rest, Titre: Nom ?? null, description: Résumé ?? null}]).rows[0];
    expect(row?.findings).toEqual([]);
    expect(row?.id).toBe('atelier-du-quai');
  });

  it('that are unknown are told, with what was meant', () => {
    const checked = check([{...SOUND, Courriell: 'info@atelier.example.org', 'Notes à nous': 'x'}]);
    expect(sayings(checked)).toEqual([
      expect.stringMatching(
        /^Ressources, ligne 1, colonne P \(Courriell\) \| La colonne «\u00a0Courriell\u00a0» est inconnue; vouliez-vous dire/,
      ),
      'Ressources, ligne 1, colonne Q (Notes à nous) | La colonne «\u00a0Notes à nous\u00a0» est inconnue; elle n’est pas lue.',
    ]);
    expect(checked.rows[0]?.isSound).toBe(true);
  });

  it('that are there twice, or without a title, are told', () => {
    const raw = workbook([SOUND]);
    raw.sheets[0]?.rows[0]?.push('Nom', null);
    raw.sheets[0]?.rows[1]?.push('Autre', 'perdu');
    expect(sayings(checkSheet(raw, context)).join('\n')).toMatch(
      /déjà plus à gauche[^]*La colonne Q n’a pas de titre/,
    );
  });

  it('that an old workbook does not have are told once', () => {
    const old = without(SOUND, 'Résumé', 'Statut');
    const [first] = sayings(check([old]));
    expect(first).toBe(
      'Ressources, ligne 1 | Il manque des colonnes obligatoires\u00a0: «\u00a0Résumé\u00a0», «\u00a0Statut\u00a0».',
    );
    expect(sayings(check([old]))).toContain(
      'Ressources, ligne 2 | La réponse «\u00a0Résumé\u00a0» est obligatoire.',
    );
  });

  it('may follow a few rows of something else', () => {
    const raw = workbook([SOUND]);
    raw.sheets[0]?.rows.unshift(['Nos ressources'], []);
    const checked = checkSheet(raw, context);
    expect(checked.rows.map(({row, isSound}) => [row, isSound])).toEqual([[4, true]]);
  });
});

describe('duplicates', () => {
  it('inside the workbook are told, with the other row', () => {
    const checked = check([SOUND, {...SOUND, Nom: 'ATELIER DU QUAI'}]);
    expect(sayings(checked).join('\n')).toContain(
      'Ressources, ligne 3 | Cette ligne a le même nom que la ligne 2.',
    );
    expect(checked.rows.map(({isSound}) => isSound)).toEqual([true, false]);
  });

  it('nearly the same are told by name', () => {
    const checked = check([SOUND, {...SOUND, Nom: 'Atelier du Quaï'}, {...SOUND, Nom: 'Ateliers du Quai'}]);
    const found = checked.rows.flatMap(({findings}) => findings);
    expect(found.map(({message}) => message)).toContain(
      'Cette fiche a la même adresse et presque le même nom que «\u00a0Ateliers du Quai\u00a0».',
    );
    expect(found.flatMap(({related = []}) => related.map(({place}) => place?.row))).toContain(4);
  });

  it('of the directory are told, with their entry', () => {
    const row = one({Nom: 'Fonds essai'});
    expect(row.isSound).toBe(false);
    expect(row.findings[0]).toMatchObject({
      message: '«\u00a0Fonds essai\u00a0» a déjà sa fiche au répertoire.',
      related: [{id: 'fonds-essai', name: 'Fonds d’essai'}],
    });
  });

  it('of the directory are told when the names are near', () => {
    const row = one({Nom: 'Fonds d’essais', 'Page officielle': 'https://fonds.example.org/'});
    expect(row.findings.find(({related}) => related?.some(({id}) => id === 'fonds-essai'))?.message).toBe(
      'Cette fiche a la même adresse et presque le même nom que «\u00a0Fonds d’essai\u00a0».',
    );
  });
});

describe('an entry that exists', () => {
  const change = (cells: Cells, lists?: Record<string, Cells[]>) =>
    check([{Identifiant: 'fonds-essai', ...cells}], lists);
  /** Its file, in the one form of files. */
  const before = () => {
    const entry = readEntry(new TextDecoder().decode(existing.bytes));
    return entry ? writeEntry(entry.front, entry.body) : '';
  };

  it('keeps what has no column', () => {
    const [row] = change({Nom: 'Fonds d’essai', Sigle: 'FDX', Ville: null}).rows;
    expect(row).toMatchObject({state: 'changed', id: 'fonds-essai'});
    expect(row?.changes.map(({sentence}) => sentence)).toEqual(['Sigle\u00a0: FDE → FDX']);
    expect(row?.file?.text).toBe(before().replace('sigle: FDE', 'sigle: FDX'));
  });

  it('loses what an empty cell takes away', () => {
    const [row] = change({Nom: 'Fonds d’essai', Sigle: null, 'Joindre l’organisation – Courriel': null}).rows;
    expect(row?.file?.text).toBe(
      before()
        .replace('sigle: FDE\n', '')
        .replace(/ {2}courriel: .*\n/, ''),
    );
  });

  it('is the same when nothing changes, whatever its warnings', () => {
    const [row] = change({Nom: 'Fonds d’essai', Sigle: 'FDE'}).rows;
    expect(row).toMatchObject({state: 'same', isSound: true, findings: [], changes: []});
  });

  it('is compared with what is published of it where its file is not', () => {
    const published = workbook([{...SOUND, Identifiant: 'fonds-essai', Nom: 'Fonds d’essai', Sigle: 'FDE'}]);
    const row = without(
      {
        ...SOUND,
        Identifiant: 'fonds-essai',
        Nom: 'Fonds d’essai',
        Sigle: 'FDX',
      },
      'Confiance',
    );
    const checked = checkSheet(workbook([row]), {...context, published});
    expect(checked.rows[0]?.changes.map(({sentence}) => sentence)).toEqual(['Sigle\u00a0: FDE → FDX']);
    expect(checked.rows[0]).toMatchObject({state: 'changed', isSound: true});
    expect(checked.rows[0]?.file).toBeUndefined();
  });
});

describe('another workbook', () => {
  it.each<[string, RawWorkbook, string]>([
    [
      'of another kind',
      {
        sheets: [
          {
            name: 'Feuil1',
            rows: [
              ['Dépenses', 'Montant'],
              ['Loyer', 12],
            ],
          },
        ],
      },
      'n’a pas de feuille',
    ],
    ['with nothing in it', {sheets: []}, 'n’a pas de feuille'],
    [
      'with no resource yet',
      {sheets: [{name: 'Ressources', rows: [Object.keys(SOUND)]}]},
      'n’a encore aucune ressource',
    ],
    [
      'with too many rows',
      {
        sheets: [
          {
            name: 'Ressources',
            rows: [Object.keys(SOUND), ...Array.from({length: MAX_ROWS + 1}, () => ['x'])],
          },
        ],
      },
      `la limite est de ${MAX_ROWS}\u00a0lignes`,
    ],
  ])('%s is refused in one sentence', (_, raw, sentence) => {
    const {findings, rows} = checkSheet(raw, context);
    expect(rows).toEqual([]);
    expect(findings.map(({message}) => message).join()).toContain(sentence);
  });

  it('may have its sheet under another name, and sheets of its own', () => {
    const raw = workbook([SOUND]);
    raw.sheets = [
      {name: 'Nos notes', rows: [['à faire']]},
      {...raw.sheets[0], name: 'Liste 2026', rows: raw.sheets[0]?.rows ?? []},
    ];
    const checked = checkSheet(raw, context);
    expect(checked.rows.map(({isSound}) => isSound)).toEqual([true]);
    expect(sayings(checked)).toEqual([
      'Nos notes, ligne 1 | La feuille «\u00a0Nos notes\u00a0» n’est pas une feuille du modèle; elle n’est pas lue.',
    ]);
  });
});

it('never throws, and puts each finding in a row that is there, whatever cells hold', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date({noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2200-01-01')}),
    fc.constantFrom('#N/A', '- a\n- b', ';', 'Idéation; ', '__proto__'),
  );
  const titles = [
    ...Object.keys(SOUND),
    'Identifiant',
    'Téléphone – Numéro',
    'Échéance – Heure de fermeture',
    'zzz',
  ];
  fc.assert(
    fc.property(fc.array(fc.array(cell, {maxLength: titles.length}), {maxLength: 5}), (rows) => {
      const raw = {sheets: [{name: 'Ressources', rows: [titles, ...rows]}]};
      const {findings, rows: checked} = checkSheet(raw, context);
      for (const {place} of [...findings, ...checked.flatMap((row) => row.findings)]) {
        expect(place === undefined || place.row <= rows.length + 1).toBe(true);
      }
    }),
    {numRuns: 60},
  );
});
