import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import {checkFiles} from '../../src/content/check';
import type {FoundFile} from '../../src/content/folder';
import {findFiles} from '../../src/content/folder';
import {contributorPage} from '../../src/exports/contributorPage';
import {allFields} from '../../src/model/field';
import {RESOURCE_FIELDS} from '../../src/model/resourceFields';

/* The documents say what the repository really does. */

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CODE_DE_CONDUITE.md',
  'LICENCES.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
];
const read = (file: string) => readFileSync(file, 'utf8');
const contributing = read('CONTRIBUTING.md');

describe('CONTRIBUTING.md', () => {
  let lists: FoundFile[];

  beforeAll(async () => {
    const files = await findFiles({dataDir: 'data'});
    lists = files.filter(({place}) => !['ressource', 'evenement', 'prix'].includes(place.kind));
  });

  it('says what the tables of fields say (npm run contributing writes it)', () => {
    expect(contributing).toBe(contributorPage(contributing));
  });

  it('gives an example without a fault, which holds all but the rare keys', () => {
    const [, example = ''] = /```markdown\n(.*?)```/s.exec(contributing) ?? [];
    const path = 'data/ressources/atelier-du-quai.md';
    const {problems} = checkFiles([
      ...lists,
      {path, place: {kind: 'ressource', id: 'atelier-du-quai'}, bytes: new TextEncoder().encode(example)},
    ]);
    expect(problems.filter(({file}) => file === path)).toEqual([]);
    const missing = allFields(RESOURCE_FIELDS)
      .filter(({path: keys}) => !example.includes(`${keys.at(-1)}:`))
      .map(({path: keys}) => keys.join('.'));
    expect(missing).toEqual([
      'organisme',
      'variante_de',
      'anciens_identifiants',
      'langue_page',
      'page_commune',
      'aide.echeance.ouvre',
      'service_public',
      'remplace_par',
      'verification.champs',
      'notes_redaction',
      'sources.reference',
      'sources.copie',
    ]);
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

/** Variables that nobody sets for the site: those of the system, of npm, of GitHub, of Node. */
const OF_THE_MACHINE = new Set([
  'HOME',
  'PATH',
  'PROGRAMFILES',
  'LOCALAPPDATA',
  'NODE_ENV',
  'GITHUB_SERVER_URL',
  'GITHUB_STEP_SUMMARY',
]);

describe('README.md', () => {
  const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};

  it('presents each command', () => {
    const presented = (name: string) =>
      name === 'start' || name === 'test' ? `\`npm ${name}\`` : `\`npm run ${name}\``;
    expect(Object.keys(scripts).filter((name) => !read('README.md').includes(presented(name)))).toEqual([]);
  });

  it('presents each variable that changes what is built, and only those that are read', () => {
    const files = ['src', 'scripts'].flatMap((folder) =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter((file) => /(?<!\.test)\.(?:tsx?|mjs)$/.test(file) && !file.includes('node_modules'))
        .map((file) => `${folder}/${file}`),
    );
    const code = [...files, 'docusaurus.config.ts'].map(read).join('\n');
    // Of the environment, or taken from it by name.
    const names = [...code.matchAll(/\benv\.([A-Z][A-Z_]+)|\(\{([A-Z][A-Z_]+)\}:/g)];
    const asked = new Set(names.map(([, named, taken]) => named ?? taken ?? ''));
    const presented = [...read('README.md').matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(presented.sort()).toEqual([...asked].filter((name) => !OF_THE_MACHINE.has(name)).sort());
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
