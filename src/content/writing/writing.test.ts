import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {EVENT_FIELDS} from '../../model/eventFields';
import {PRIZE_FIELDS} from '../../model/prizeFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {parseMarkdown, renderMarkdown} from '../markdown';
import {dateKeysOf} from '../schemas';
import {tidyBody} from './body';
import {dateKeysIn} from './dateKeys';
import {readEntry, writeEntry} from '.';

const DATA = path.resolve(__dirname, '../../../data');

describe('the files of the directory', () => {
  it.each([
    ['ressources', RESOURCE_FIELDS],
    ['evenements', EVENT_FIELDS],
    ['prix', PRIZE_FIELDS],
  ])('are written in the one way: %s', (folder, fields) => {
    const others = readdirSync(path.join(DATA, folder)).filter((name) => {
      if (!name.endsWith('.md')) return false;
      const text = readFileSync(path.join(DATA, folder, name), 'utf8');
      const entry = readEntry(text, fields);
      return entry === undefined || writeEntry(entry.front, entry.body, fields) !== text;
    });
    expect(others, '« npm run validate -- --fix » les remet en forme').toEqual([]);
  });

  it('say an edition of the prize in the one way too', () => {
    const text = readFileSync(path.resolve('tests/fixtures/contenu/valide/data/prix/2027.md'), 'utf8');
    const entry = readEntry(text, PRIZE_FIELDS);
    expect(entry && writeEntry(entry.front, entry.body, PRIZE_FIELDS)).toBe(text);
  });

  it('hold dates under the keys that the schemas say', () => {
    expect(dateKeysIn(RESOURCE_FIELDS)).toEqual(dateKeysOf({kind: 'ressource', id: ''}));
    expect(dateKeysIn(EVENT_FIELDS)).toEqual(dateKeysOf({kind: 'evenement', id: ''}));
    expect(dateKeysIn(PRIZE_FIELDS)).toEqual(dateKeysOf({kind: 'prix', id: ''}));
  });
});

describe('writeEntry', () => {
  it('puts keys in the order of the table, in groups too, and unknown ones at the end', () => {
    const front = {
      inconnue: ['a b', {z: 1, b: null}],
      ajoute_le: '2026-11-22',
      sources: [{appuie: 'Mission', url: 'https://a.example'}],
      etapes: ['ideation', 'financement'],
      alias: ['Le Quai, à Magog', 'Quai'],
      contact: {telephone: [{poste: '204', numero: '819 555-0142'}]},
      nom: 'Atelier',
      aide: {echeance: {heure: '16:00', ferme: '2027-01-29', mode: 'par-appels', dernier_appel: '2025'}},
      ville: undefined,
    };
    expect(writeEntry(front, 'Bonjour')).toBe(`---
nom: Atelier
alias:
  - Le Quai, à Magog
  - Quai
contact:
  telephone:
    - numero: 819 555-0142
      poste: "204"
etapes: [ideation, financement]
aide:
  echeance:
    mode: par-appels
    ferme: 2027-01-29
    heure: "16:00"
    dernier_appel: 2025
sources:
  - url: https://a.example
    appuie: Mission
ajoute_le: 2026-11-22
inconnue:
  - a b
  - z: 1
    b: null
---

Bonjour
`);
  });

  it.each([
    ['Au programme : un café', '"Au programme : un café"'],
    ['Prix : « Le Grand »', '"Prix : « Le Grand »"'],
    ['L’amie dit "oui"', 'L’amie dit "oui"'],
    ['"oui" : non', '"\\"oui\\" : non"'],
    ['012', '"012"'],
    ['yes', '"yes"'],
    ['null', '"null"'],
    ['2023', '"2023"'],
    ['- un', '"- un"'],
    ['a # b', '"a # b"'],
    ['no 5', 'no 5'],
    ['#5', '"#5"'],
    ['', '""'],
    ['deux\nlignes\n', '"deux\\nlignes\\n"'],
    ['👩‍🌾 e\u0301té', '👩‍🌾 été'],
    ['\u00a0un', '"\u00a0un"'],
    ['-\u00a0un', '"-\u00a0un"'],
    ['un\u2028deux', '"un\\u2028deux"'],
  ])('quotes %j only when it must', (value, written) => {
    expect(writeEntry({ville: value}, '')).toBe(`---\nville: ${written}\n---\n`);
    expect(readEntry(writeEntry({ville: value}, ''))?.front).toEqual({ville: value.normalize('NFC')});
  });

  it('quotes what begins as an item does, in a list and as a key', () => {
    const front = {alias: ['-\u00a0Quai, à Magog'], zzz: {'-\u00a0{': 'a'}};
    expect(readEntry(writeEntry(front, ''))).toEqual({front, body: ''});
  });

  it('keeps a key that objects have of their own', () => {
    const front = JSON.parse('{"__proto__": "a", "constructor": ["b c"]}') as Record<string, unknown>;
    expect(writeEntry(front, '')).toBe('---\n__proto__: a\nconstructor:\n  - b c\n---\n');
  });

  const wildText = fc.oneof(
    fc.string(),
    fc.string({unit: 'binary'}),
    fc.string({unit: 'grapheme'}),
    fc.stringMatching(/^[-?:,[\]{}#&*!|>'"%@` \n\ta0.«»\u00a0]{0,12}$/),
    fc.constantFrom(
      '012',
      'yes',
      'null',
      '~',
      '0x1F',
      '1e3',
      '.nan',
      '12:30',
      '2026-11-30',
      '---',
      '...',
      '<<',
      '=',
    ),
    fc.string({minLength: 1200, maxLength: 3000}),
  );
  const wildValue = fc.letrec((tie) => ({
    value: fc.oneof(
      {depthSize: 'small'},
      wildText,
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.array(tie('value'), {maxLength: 4}),
      fc.dictionary(wildText, tie('value'), {maxKeys: 4}),
    ),
  })).value;
  const key = fc.oneof(
    wildText,
    fc.constantFrom(...Object.keys(RESOURCE_FIELDS), 'date_page', 'ferme', 'heure', 'url', 'numero'),
  );

  it('gives back what it was given, whatever that is', () => {
    fc.assert(
      fc.property(fc.dictionary(key, wildValue, {maxKeys: 5}), wildText, (given, body) => {
        const front = underTextDates(composed(given)) as Record<string, unknown>;
        const text = writeEntry(front, body);
        const entry = readEntry(text);
        expect(entry).toEqual({front, body: tidyBody(body)});
        expect(writeEntry(entry?.front ?? {}, entry?.body ?? '')).toBe(text);
        expect(text).toMatch(/\n$/);
        expect(text).not.toMatch(/\r|\n\n$/);
      }),
      {numRuns: 300},
    );
  });
});

/** The same data in composed letters, keys too. */
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return fromPairs(Object.entries(value).map(([key, item]) => [key.normalize('NFC'), composed(item)]));
}

/** The same data, where a number under the key of a date is a text, as the readers make it. */
function underTextDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(underTextDates);
  if (typeof value !== 'object' || value === null) return value;
  const dates = dateKeysIn(RESOURCE_FIELDS);
  return fromPairs(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === 'number' && dates.has(key) ? String(item) : underTextDates(item),
    ]),
  );
}

function fromPairs(pairs: [string, unknown][]): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of pairs)
    Object.defineProperty(made, key, {value, enumerable: true, configurable: true, writable: true});
  return made;
}

describe('tidyBody', () => {
  it.each([
    [
      '\n\n## Un titre\nUn texte.  \n\n\n\nUn autre.\n## Fin\n\n',
      '## Un titre\n\nUn texte.\n\nUn autre.\n\n## Fin',
    ],
    ['une ligne  \nune autre', 'une ligne\\\nune autre'],
    ['- un  \n- deux\t', '- un\n- deux'],
    ['un\r\ndeux\rtrois', 'un\ndeux\ntrois'],
    ['e\u0301te\u0301', 'été'],
    ['```\na  \n\n\nb\n```', '```\na  \n\n\nb\n```'],
    [' \n\t\n', ''],
  ])('writes %j as %j', (body, tidy) => {
    expect(tidyBody(body)).toBe(tidy);
  });

  it('never changes what the text says, and has nothing to do twice', () => {
    const piece = fc.constantFrom(
      ...[
        'un mot',
        '## Titre',
        '#',
        '- point',
        '* point',
        '1. pas',
        '> cité',
        '  suite',
        '    code',
        '\tcode',
        '---',
      ],
      ...[
        '===',
        '| a | b |',
        '| - | - |',
        'a | b',
        '[a]: https://a.example',
        '[a]',
        '**gras',
        'fin**',
        '`x',
        '~~~',
      ],
      ...['<div>', 'a\\', '', ' ', '[^n]: note', '[^n]', '![i](u)', '&nbsp;', 'https://a.example'],
    );
    const end = fc.constantFrom('\n', '\n', ' \n', '  \n', '   \n', '\t\n', '\\\n', '\r\n', '\n\n', '\n\n\n');
    const text = fc.array(fc.tuple(piece, end), {maxLength: 9}).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (body) => {
        const tidy = tidyBody(body);
        expect(html(tidy)).toBe(html(body));
        expect(tidyBody(tidy)).toBe(tidy);
      }),
      {numRuns: 400},
    );
  });
});

/** What readers see, the line feeds inside of a paragraph being spaces. */
function html(body: string): string {
  const tree = parseMarkdown(`---\na: b\n---\n\n${body}\n`);
  return renderMarkdown(tree.children, tree).replace(/\s+/g, ' ');
}

it('works in a browser', async () => {
  const entryPoints = [path.join(__dirname, 'index.ts')];
  const {outputFiles} = await build({entryPoints, bundle: true, platform: 'browser', write: false});
  expect(outputFiles[0]?.text).toContain('writeEntry');
});
