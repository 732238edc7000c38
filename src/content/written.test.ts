import path from 'node:path';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {checkFiles} from './check';
import {
  EVENEMENT,
  FICHE,
  GABARIT,
  PRATIQUE,
  PRIX,
  evenement,
  fiche,
  gabarit,
  pratique,
  prix,
} from './examples';
import {findFiles} from './folder';
import {placeInData, placeInGuide} from './place';
import {frenchTypography} from './typography';

const SOUND = path.resolve('tests/fixtures/contenu/valide');
const sound = await findFiles({dataDir: 'data', guideDir: 'docs', cwd: SOUND});

/** Pieces that people type, paste or break. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...'groupe local à « Magog » l’eau d’été 12 R&D 5\u00a0000\u00a0$ — … œuvre'.split(' '),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '#204',
        '# 204',
        ' #',
        ': ',
        ':',
        '- ',
        '-',
        '> ',
        '| ',
        '|',
        '* ',
        '*',
        '**',
        '_',
        '__',
        '`',
        '~',
        '~~',
        '~5',
      ],
      ...[
        '[',
        ']',
        '(',
        ')',
        '](',
        '{',
        '}',
        '<b>',
        '<',
        '>',
        '&amp;',
        '&',
        '%',
        '@',
        '!',
        '?',
        '\\',
        '\\n',
        '"',
        "'",
      ],
      ...[
        '“',
        '”',
        '•',
        '\u00a0',
        '\u202f',
        '\u200b',
        '\ufb01',
        'Ã©',
        'null',
        '~',
        'true',
        '0811',
        '1e3',
        '.5',
        '1_000',
      ],
      ...[
        '12:30',
        '2026-01-01',
        '...',
        '---',
        '%YAML',
        '? ',
        '!!str',
        '&a',
        '*a',
        '<<',
        '=',
        ',',
        ';',
        '/',
        'https://a.example',
      ],
      ...[
        '[^1]',
        '[a][b]',
        '[a]: https://b.example',
        '{#a}',
        ':::',
        '==',
        '1. ',
        '1)',
        '+',
        '##',
        '😀',
        'e\u0301',
        '\t',
      ],
    ),
  },
  {weight: 1, arbitrary: fc.string({maxLength: 6})},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 4})},
);
const typed = fc
  .array(piece, {minLength: 1, maxLength: 5})
  .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')))
  .map((text) => text.replace(/[\r\n\u2028\u2029\u0085\v\f]/g, ' '));

/** A text alone, and in the middle of a sentence that makes it long enough. */
const value = fc.oneof(
  typed,
  typed.map((text) => `Aide les groupes ${text} de la région`),
  typed.map((text) => `${text} aide les groupes de la région`),
  typed.map((text) => `Aide les groupes de la région ${text}`),
);

/** Every file that a text is typed in, raw, in the place of one of its values. */
const FIELDS: [file: string, write: (text: string) => string, separator?: string][] = [
  [FICHE, (text) => fiche({resume: text})],
  [FICHE, (text) => fiche({contact: `\n  adresse: ${text}`})],
  [FICHE, (text) => fiche({contact: `\n  telephone: ${text}`})],
  [FICHE, (text) => fiche({alias: `\n  - Le Quai\n  - ${text}`})],
  [FICHE, (text) => fiche({alias: `[Le Quai, ${text}]`}), ','],
  [FICHE, (text) => fiche({aide: `{formes: [subvention], montant: ${text}}`}), ','],
  [EVENEMENT, (text) => evenement({lieu: text})],
  [PRIX, (text) => prix({comment_participer: `\n  - Lire\n  - ${text}`})],
  [PRATIQUE, (text) => pratique({titre: text})],
  [GABARIT, (text) => gabarit({quand: text})],
  [GABARIT, (text) => gabarit({exemple: `\n  ecart: Rien.\n  lieu: ${text}`})],
  ['data/communaute.yaml', (text) => replaced('data/communaute.yaml', 'Essayer.', text)],
  ['data/site.yaml', (text) => replaced('data/site.yaml', 'Guide et répertoire', text)],
  ['data/glossaire.yaml', (text) => replaced('data/glossaire.yaml', /Une première version.*/, text)],
  ['data/faits.yaml', (text) => replaced('data/faits.yaml', /La période.*/, text)],
  ['data/mots-a-risque.yaml', (text) => replaced('data/mots-a-risque.yaml', /Dites « l.*/, text)],
  [
    'data/vocabulaires/publics.yaml',
    (text) => replaced('data/vocabulaires/publics.yaml', 'aux études', text),
  ],
  [
    'data/vocabulaires/synonymes.yaml',
    (text) => replaced('data/vocabulaires/synonymes.yaml', 'subvention]', `${text}]`),
    ',',
  ],
];

/** Every text with a body, in which a text is typed as a paragraph, an item, a cell, a second line. */
const BODIES: ((text: string) => string)[] = [
  (text) => text,
  (text) => `- ${text}`,
  (text) => `Un début\n${text}`,
  (text) => `| Quoi | Qui |\n| --- | --- |\n| ${text} | vous |`,
];

function replaced(file: string, old: string | RegExp, text: string): string {
  const found = sound.find((other) => other.path === file);
  return new TextDecoder().decode(found?.bytes).replace(old, () => text);
}

/** What the content says once one file is `text`, and whether the validator has a word about it. */
function read(file: string, text: string): {shown: string; hasProblem: boolean} {
  const place = file.startsWith('docs/') ? placeInGuide(file.slice(5)) : placeInData(file.slice(5));
  if (!place) throw new Error(`${file} is no file of ours`);
  const changed = {path: file, place, bytes: new TextEncoder().encode(text)};
  const others = sound.filter((other) => other.path !== file && other.place.kind !== 'ressource');
  const {content, problems} = checkFiles([...others, changed]);
  return {
    shown: everyText(content).map(comparable).join('\n'),
    hasProblem: problems.some((problem) => problem.file === file),
  };
}

function everyText(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data === 'number') return [String(data)];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(everyText) : [];
}

/** A text as readers compare it: its spaces alike, its quotes and its typography set. */
function comparable(text: string): string {
  return frenchTypography(unescaped(text)).replace(/\s+/g, ' ').trim();
}

function unescaped(html: string): string {
  return html
    .replace(/<\/?(?:strong|em|a)(?: [^>]*)?>/g, '')
    .replace(/<\/?(?:p|br|ul|ol|li|h3|table|thead|tbody|tr|th|td)(?: [^>]*)?>/g, ' ')
    .replace(/&#x([\dA-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&lt;/g, '<');
}

/** Quotes around the whole and commas of a list are signs of YAML, as people know. */
function meant(text: string): string {
  const inner = /^\s*"([^"\\]*)"\s*$|^\s*'([^']*)'\s*$/.exec(text);
  return comparable(inner?.[1] ?? inner?.[2] ?? text);
}

/** The same texts each time: one that nobody typed must not stop somebody else's change. Try others when a rule changes. */
const SEED = 2026;

it('shows what is typed in a field whole, or says something', {timeout: 120_000}, () => {
  fc.assert(
    fc.property(fc.constantFrom(...FIELDS), value, ([file, write, separator], text) => {
      const {shown, hasProblem} = read(file, write(text));
      if (hasProblem) return;
      for (const part of separator === undefined ? [text] : text.split(separator))
        expect(shown).toContain(meant(part));
    }),
    {numRuns: 120, seed: SEED},
  );
});

it('shows what is typed in a text whole, or says something', {timeout: 120_000}, () => {
  fc.assert(
    fc.property(fc.constantFrom(...BODIES), fc.boolean(), value, (layout, isEvent, text) => {
      const body = `\n${isEvent ? '' : '## Ce que vous y trouvez\n\nDes conseils gratuits pour passer d’une idée à un projet, seul ou en groupe.\n\n'}${layout(text)}\n`;
      const {shown, hasProblem} = isEvent
        ? read(EVENEMENT, evenement({}, body))
        : read(FICHE, fiche({}, body));
      if (!hasProblem) for (const word of wordsOf(text)) expect(shown).toContain(word);
    }),
    {numRuns: 60, seed: SEED},
  );
});

/** The words of a Markdown text, without the signs that Markdown reads; an address is that of a link. */
function wordsOf(text: string): string[] {
  // The number of an item is drawn by the list; a sign after a backslash is itself.
  return comparable(text.replace(/^\s*\d{1,9}[.)](?=\s)/gm, ' ').replace(/\\(?=[!-/:-@[-`{-~])/g, ''))
    .split(/[\s*_~[\]()|#>`-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
