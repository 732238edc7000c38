import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readSite} from './corpora/site';
import {INDEX_FILES, indexFiles, open} from './engines/ours';
import {BENCH} from './paths';

/*
 * How the search of this site answers spoken sentences: `npm run bench -- phrases`. Those of `queries-dev` serve to set it,
 * and each that fails is shown; those of `queries` (`--set test`) are counted once, at the end, and none is shown.
 */

/** A sentence as people say it, and what answers it. */
interface Phrase {
  phrase: string;
  attendu: Partial<Record<'besoins' | 'ressources' | 'pratiques' | 'gabarits', readonly string[]>>;
}

const FOLDERS = {dev: 'queries-dev', test: 'queries'};
/** The second is harder: most of its sentences hold none of the words of the site. */
const FILES = ['phrases.json', 'phrases-sans-mots-cles.json'];
const DEPTH = 5;
/** The sentences were written before the parcours were, and name none: those are left out of the first five. */
const WAYS = 16;

function acceptedBy({attendu}: Phrase): Set<string> {
  const {besoins = [], ressources = [], pratiques = [], gabarits = []} = attendu;
  return new Set([
    ...besoins.map((id) => `besoin-${id}`),
    ...ressources.map((id) => `ressource-${id}`),
    ...pratiques.map((place) => `pratique-${place.split('/').at(-1)}`),
    ...gabarits.map((id) => `gabarit-${id}`),
  ]);
}

async function main(): Promise<void> {
  const {values} = parseArgs({args: process.argv.slice(3), options: {set: {type: 'string', default: 'dev'}}});
  if (values.set !== 'dev' && values.set !== 'test')
    throw new Error('npm run bench -- phrases [--set dev|test]');
  const {content, documents} = await readSite();
  const files = indexFiles(documents, content).map((bytes) => new TextDecoder().decode(bytes));
  const client = await open(async (name) => files[INDEX_FILES.indexOf(name as never)] ?? '');
  await client.whole;
  for (const file of FILES) {
    const text = await readFile(path.join(BENCH, FOLDERS[values.set], file), 'utf8');
    const phrases = JSON.parse(text) as Phrase[];
    let reached = 0;
    for (const phrase of phrases) {
      const found = (await client.search(phrase.phrase, DEPTH + WAYS))
        .map(({id}) => id)
        .filter((id) => !id.startsWith('parcours-'))
        .slice(0, DEPTH);
      const accepted = acceptedBy(phrase);
      if (found.some((id) => accepted.has(id))) reached += 1;
      else if (values.set === 'dev') console.log(`✗ ${phrase.phrase}\n    ${found.join(', ')}`);
    }
    console.log(
      `${file} (${values.set})\u00a0: ${reached} sur ${phrases.length} ont une bonne réponse parmi les ${DEPTH} premières (${(reached / phrases.length).toFixed(3)}).`,
    );
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
