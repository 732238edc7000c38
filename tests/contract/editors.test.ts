import {readFileSync, readdirSync} from 'node:fs';
import Ajv from 'ajv';
import {beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {editorFiles} from '../../src/exports/editors';
import {schemaFile} from '../../src/model/fileAddresses';
import {realContent} from '../realContent';

/* What editors read says what the tables of fields and the closed lists say. */

const read = (file: string) => readFileSync(file, 'utf8');
let files: Record<string, string>;

beforeAll(async () => {
  const {vocabularies} = await realContent();
  files = editorFiles(vocabularies);
});

it('is up to date (npm run contributing writes it)', () => {
  expect(Object.keys(files).length).toBeGreaterThan(4);
  for (const [file, text] of Object.entries(files)) expect(read(file), file).toBe(text);
});

/** As an editor does: no rule of ours, and dates as YAML reads them. */
function validator(kind: string) {
  const ajv = new Ajv({allErrors: true, formats: {uri: true, email: true}, keywords: ['enumDescriptions']});
  return ajv.compile(JSON.parse(read(`static${schemaFile(kind)}`)) as object);
}

describe.each([
  ['ressource', 'data/ressources'],
  ['evenement', 'data/evenements'],
  ['gabarit', 'data/gabarits'],
  ['parcours', 'data/parcours'],
  ['partenaire', 'data/partenaires'],
])('the schema of a %s', (kind, folder) => {
  const validate = validator(kind);
  const data = readdirSync(folder).map((name) => {
    const text = read(`${folder}/${name}`);
    const front = name.endsWith('.md') ? (/^---\n(.*?\n)---\n/s.exec(text)?.[1] ?? '') : text;
    return [name, parse(front) as Record<string, unknown>] as const;
  });

  it('accepts what the directory holds', () => {
    const refused = data.filter(([, front]) => !validate(front)).map(([name]) => [name, validate.errors]);
    expect(refused).toEqual([]);
  });

  it('refuses a key that is missing, one that is unknown, a value out of its list', () => {
    const [, front = {}] = data[0] ?? [];
    expect(validate(Object.fromEntries(Object.entries(front).slice(1)))).toBe(false);
    expect(validate({...front, inconnue: 1})).toBe(false);
    const key = ['type', 'genre', 'etape'].find((one) => one in front) ?? '';
    expect(validate({...front, [key]: 'rien'})).toBe(false);
  });
});

it('refuses, in the schema of a prize, a winner who did not agree', () => {
  const validate = validator('prix');
  const text = read('tests/fixtures/contenu/valide/data/prix/2027.md');
  const prize = parse(/^---\n(.*?\n)---\n/s.exec(text)?.[1] ?? '') as {laureats: object[]};
  expect(validate(prize), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({...prize, etat: 'ouvert'})).toBe(false);
  const unasked = prize.laureats.map((winner) => ({...winner, consentement: undefined}));
  expect(validate(parse(JSON.stringify({...prize, laureats: unasked})))).toBe(false);
});

it('offers in a snippet the ids of the closed lists', () => {
  const snippets = JSON.parse(read('.vscode/repertoire.code-snippets')) as Record<string, {body: string[]}>;
  const body = snippets.Ressource?.body.join('\n') ?? '';
  expect(body).toMatch(/^type: \$\{\d+\|\w[^|]*,[^|]*\|\}$/m);
  expect(body).toContain('\najoute_le: ${CURRENT_YEAR}-');
  // Each place to fill is asked once.
  const numbers = [...body.matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual([...numbers.keys()].map((rank) => rank + 1));
});
