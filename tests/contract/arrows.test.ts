import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

/* The arrows between folders (.dependency-cruiser.cjs) are tried on a small tree of bad imports: each must be refused. */

const config = path.resolve('.dependency-cruiser.cjs');
const cruiser = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const {forbidden} = createRequire(import.meta.url)(config) as {forbidden: {name: string}[]};

/** Files that hold nothing, to be imported. */
const TARGETS = [
  'scripts/outil.ts',
  'tests/aide.ts',
  'bench/cible.ts',
  ...'model dossier directory search exports content contribution readability views plugin components pageData workerLink searchClient checkClient deviceStore offline serviceWorker oneFile'
    .split(' ')
    .map((folder) => `src/${folder}/cible.ts`),
  'src/search/cible.test.ts',
  'src/search/fold.ts',
  'src/exports/docx.ts',
  'src/contribution/sheet/checkSheet.ts',
];

/** From, to (as written), the rule that refuses it. */
const REFUSED = [
  ['src/model/a.ts', '../directory/cible', 'model-alone'],
  ['src/model/b.ts', '../content/cible', 'model-alone'],
  ['src/directory/a.ts', '../search/cible', 'core-on-model'],
  ['src/search/a.ts', '../exports/cible', 'core-on-model'],
  ['src/exports/a.ts', '../directory/cible', 'core-on-model'],
  ['src/dossier/a.ts', '../directory/cible', 'core-on-model'],
  ['src/content/a.ts', '../search/cible', 'core-on-model'],
  ['src/guideMarkdown/a.ts', '../content/cible', 'core-on-model'],
  ['src/content/d.ts', '../readability/cible', 'core-on-model'],
  ['src/content/b.ts', '../views/cible', 'core-on-model'],
  ['src/contribution/a.ts', '../directory/cible', 'contribution-on-content'],
  ['src/views/a.ts', '../components/cible', 'views-below-shells'],
  ['src/pageData/a.ts', '../views/cible', 'page-data-alone'],
  ['src/workerLink/a.ts', '../pageData/cible', 'worker-link-alone'],
  ['src/searchClient/a.ts', '../components/cible', 'search-client-on-search'],
  ['src/searchClient/b.ts', '../directory/cible', 'search-client-on-search'],
  ['src/checkClient/a.ts', '../components/cible', 'check-client-below-screens'],
  ['src/components/h.ts', '../content/cible', 'checks-by-client'],
  ['src/components/i.ts', '../contribution/sheet/checkSheet', 'checks-by-client'],
  ['src/deviceStore/a.ts', '../model/cible', 'device-store-alone'],
  ['src/offline/a.ts', '../model/cible', 'offline-alone'],
  ['src/serviceWorker/a.ts', '../searchClient/cible', 'service-worker-alone'],
  ['src/oneFile/a.ts', '../components/cible', 'one-file-below-shells'],
  ['src/components/g.ts', '../search/cible', 'engine-by-client'],
  ['src/plugin/a.ts', '../components/cible', 'plugin-without-screens'],
  ['src/plugin/c.ts', '../searchClient/cible', 'plugin-without-screens'],
  ['src/plugin/d.ts', '../deviceStore/cible', 'plugin-without-screens'],
  ['src/plugin/e.ts', '../checkClient/cible', 'plugin-without-screens'],
  ['src/components/j.ts', '../workerLink/cible', 'screens-apart-from-programs'],
  ['src/components/k.ts', '../oneFile/cible', 'screens-apart-from-programs'],
  ['src/theme/a.ts', '../serviceWorker/cible', 'screens-apart-from-programs'],
  ['src/components/a.ts', '../plugin/cible', 'screens-without-plugin'],
  ['src/components/e.ts', 'docx', 'office-files-on-demand'],
  ['src/components/f.ts', '../exports/docx', 'office-files-on-demand'],
  ['src/exports/b.ts', 'write-excel-file/universal', 'office-files-on-demand'],
  ['src/components/b.ts', '../../scripts/outil', 'src-without-scripts'],
  ['src/plugin/b.ts', '../../scripts/outil', 'src-without-scripts'],
  ['src/model/c.ts', 'node:fs', 'pure-without-machine'],
  ['src/search/c.ts', 'node:path', 'pure-without-machine'],
  ['src/views/c.ts', 'react', 'pure-without-framework'],
  ['src/content/c.ts', '@docusaurus/types', 'pure-without-framework'],
  ['src/search/d.ts', './cible.test', 'tests-stay-outside'],
  ['src/components/c.ts', '../../tests/aide', 'tests-stay-outside'],
  ['scripts/b.ts', '../bench/cible', 'site-without-bench'],
  ['bench/a.ts', '../src/search/cible', 'bench-by-adapters'],
  ['src/model/d.ts', './e', 'no-cycle'],
  ['src/components/d.ts', './rien', 'no-unknown-file'],
] as const;

const ACCEPTED = [
  ['src/directory/z.ts', '../model/cible'],
  ['src/content/z.ts', 'node:fs/promises'],
  ['src/views/z.ts', '../search/cible'],
  ['src/plugin/z.ts', '../views/cible'],
  ['src/plugin/y.ts', '../pageData/cible'],
  ['src/plugin/x.ts', '../exports/docx'],
  ['src/components/z.ts', '../searchClient/cible'],
  ['src/components/w.ts', '../deviceStore/cible'],
  ['src/components/x.ts', '../search/fold'],
  ['src/searchClient/z.ts', '../search/cible'],
  ['src/searchClient/y.ts', '../pageData/cible'],
  ['src/components/y.ts', '../pageData/cible'],
  ['src/search/z.test.ts', 'node:fs'],
  ['scripts/z.ts', '../src/content/cible'],
  ['bench/engines/ours.ts', '../../src/search/cible'],
  ['bench/corpora/site.ts', '../../src/content/cible'],
] as const;

const tree = mkdtempSync(path.join(tmpdir(), 'fleches-'));
let found: string[] = [];

beforeAll(() => {
  write('tsconfig.json', '{}');
  write('src/model/e.ts', `export * from './d';\n`);
  for (const file of TARGETS) write(file, 'export const rien = 0;\n');
  for (const [from, to] of [...REFUSED, ...ACCEPTED]) {
    write(from, `import * as autre from '${to}';\nexport const a = autre;\n`);
  }
  write('src/components/type.ts', `import type {Rien} from '../plugin/cible';\nexport type A = Rien;\n`);
  write('src/components/demand.ts', `export const a = () => import('../exports/docx');\n`);
  write('src/components/answer.ts', `import type {Rien} from '../search/cible';\nexport type A = Rien;\n`);
  found = refusedImports();
});

afterAll(() => rmSync(tree, {recursive: true}));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(tree, file)), {recursive: true});
  writeFileSync(path.join(tree, file), text);
}

/** « from rule », for each import that is refused. */
function refusedImports(): string[] {
  const {stdout, stderr} = spawnSync(
    process.execPath,
    [cruiser, 'src', 'scripts', 'tests', 'bench', '--config', config, '--output-type', 'json'],
    {cwd: tree, encoding: 'utf8'},
  );
  if (!stdout) throw new Error(stderr);
  const {summary} = JSON.parse(stdout) as {summary: {violations: {from: string; rule: {name: string}}[]}};
  return summary.violations.map(({from, rule}) => `${from} ${rule.name}`);
}

describe('arrows between folders', () => {
  it.each(REFUSED)('refuse %s importing %s', (from, _to, rule) => {
    expect(found).toContain(`${from} ${rule}`);
  });

  it.each(ACCEPTED)('let %s import %s', (from) => {
    expect(found.filter((refusal) => refusal.startsWith(`${from} `))).toEqual([]);
  });

  it.each(['type', 'answer', 'demand'])(
    'let a component use the types of the plugin and of the search, and ask for an office file (%s)',
    (file) => {
      expect(found.filter((refusal) => refusal.startsWith(`src/components/${file}.ts`))).toEqual([]);
    },
  );

  it('are all tried here', () => {
    expect(forbidden.map(({name}) => name).sort()).toEqual(
      [...new Set(REFUSED.map(([, , rule]) => rule))].sort(),
    );
  });
});
