import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import * as z from 'zod';
import {checkFiles} from '../../src/content/check';
import type {FoundFile} from '../../src/content/folder';
import {findFiles} from '../../src/content/folder';
import {practiceSchema} from '../../src/model/guidePage';
import {resourceSchema} from '../../src/model/resource';

/* The documents say what the repository really does. */

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'LICENCES.md', '.github/PULL_REQUEST_TEMPLATE.md'];
const read = (file: string) => readFileSync(file, 'utf8');
const contributing = read('CONTRIBUTING.md');

/** Each key of an object with `true` when it is required; a key inside another bears the name of both. */
function keysOf(schema: z.ZodType, prefix = ''): Map<string, boolean> {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  if (inner instanceof z.ZodArray) return keysOf(inner.element as z.ZodType, prefix);
  if (!(inner instanceof z.ZodObject)) return new Map();
  return new Map(
    Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, value]) => [
      [prefix + key, !(value instanceof z.ZodOptional)] as const,
      ...keysOf(value, `${prefix}${key}.`),
    ]),
  );
}

describe('CONTRIBUTING.md', () => {
  let lists: FoundFile[];
  let keys: Map<string, boolean>;
  let practiceKeys: Map<string, boolean>;

  beforeAll(async () => {
    const files = await findFiles({dataDir: 'data'});
    lists = files.filter(({place}) => !['ressource', 'evenement'].includes(place.kind));
    const {content} = checkFiles(lists);
    if (!content) throw new Error('The lists cannot be read.');
    keys = keysOf(resourceSchema(content.vocabularies));
    practiceKeys = keysOf(practiceSchema(content.vocabularies));
  });

  it('lists the keys of an entry, then of a practice, in the order of the schema, and says which are required', () => {
    const rows = [...contributing.matchAll(/^\| `([\w.]+)` \| (oui|non) \| .+ \|$/gm)];
    expect(rows.map(([, key, required]) => [key, required === 'oui'])).toEqual([...keys, ...practiceKeys]);
  });

  it('gives an example without a fault, which holds all but the rare keys', () => {
    const [, example = ''] = /```markdown\n(.*?)```/s.exec(contributing) ?? [];
    const path = 'data/ressources/atelier-du-quai.md';
    const {problems} = checkFiles([
      ...lists,
      {path, place: {kind: 'ressource', id: 'atelier-du-quai'}, bytes: new TextEncoder().encode(example)},
    ]);
    expect(problems.filter(({file}) => file === path)).toEqual([]);
    const missing = [...keys.keys()].filter((key) => !example.includes(`${key.split('.').at(-1)}:`));
    expect(missing).toEqual(['page_commune', 'remplace_par', 'sources.reference', 'sources.copie']);
  });

  it('gives an example of synonyms without a fault', () => {
    const [, example = ''] = /```yaml\n(equivalents:.*?)```/s.exec(contributing) ?? [];
    const path = 'data/vocabulaires/synonymes.yaml';
    const {problems} = checkFiles([
      ...lists.filter((file) => file.path !== path),
      {path, place: {kind: 'vocabulaire', id: 'synonymes'}, bytes: new TextEncoder().encode(example)},
    ]);
    expect(problems.filter(({file}) => file === path)).toEqual([]);
  });
});

describe('README.md', () => {
  const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};

  it('presents each command', () => {
    const presented = (name: string) =>
      name === 'start' || name === 'test' ? `\`npm ${name}\`` : `\`npm run ${name}\``;
    expect(Object.keys(scripts).filter((name) => !read('README.md').includes(presented(name)))).toEqual([]);
  });

  it('presents each folder of the code, and only folders that exist', () => {
    const named = [...read('README.md').matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, cell]) =>
      [...(cell ?? '').matchAll(/`([\w/]+\/)`/g)].map(([, folder]) => folder ?? ''),
    );
    expect(named.filter((folder) => !existsSync(folder))).toEqual([]);
    const folders = readdirSync('src', {withFileTypes: true}).filter((entry) => entry.isDirectory());
    expect(folders.map(({name}) => `src/${name}/`).filter((folder) => !named.includes(folder))).toEqual([]);
  });
});

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);
  const prose = text.replace(/```.*?```|`[^`\n]*`|<!--|-->|\]\([^)]*\)|https?:\S+/gs, '·');

  it('names only commands that exist', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it('follows the typography of the Office québécois de la langue française', () => {
    const faults = prose.match(
      /.*(?:\p{L}'\p{L}|«(?!\u00a0)|(?<!\u00a0)»|(?<!\u00a0):(?=\s)|[ \u00a0\u202f][;?!](?=\s)).*/gu,
    );
    expect(faults ?? []).toEqual([]);
  });
});
