import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {readContent} from '../../src/content/index';
import type {Content} from '../../src/model/content';
import type {Resource} from '../../src/model/resource';
import {DIRECTORY_DATA_FILE, SEARCH_PART_FILES} from '../../src/pageData/paths';
import {searchDocuments} from '../../src/search/documents';
import {buildSearch} from '../../src/search/index';
import {searchLexicon} from '../../src/search/lexicon';
import {indexDirectory} from '../../src/views/directoryIndex';
import {directoryData} from '../../src/views/explorerView';
import {ROOT, WORK} from '../paths';

/** Files of the built site to be served in the place of its own, by their path under the site. */
export type Replaced = Map<string, Buffer>;

/** What the built site says of itself in a file: its copies say it too, or the scripts refuse them. */
type Marks = Record<string, unknown>;

/**
 * What the explorer downloads, were the directory to hold `count` entries: the real ones, then copies of these, each under
 * an id and a name of its own. The rest of the site stays as it is built.
 */
export async function largeSite(count: number, build: string, today: string): Promise<Replaced> {
  const kept = path.join(WORK, `repertoire-${count}`);
  const files = [DIRECTORY_DATA_FILE, ...SEARCH_PART_FILES];
  const built = await Promise.all(files.map((file) => readFile(path.join(build, file))));
  const mark = built.map((body) => body.length).join('-');
  const known = await readKept(kept, files, mark);
  if (known) return known;
  const {content} = await readContent({dataDir: path.join(ROOT, 'data'), guideDir: path.join(ROOT, 'docs')});
  if (!content) throw new Error('Le contenu a des erreurs\u00a0: npm run validate les montre.');
  const large = {...content, resources: copies(content, count)};
  const [directory = {}, ...searches] = built.map((body) => JSON.parse(body.toString()) as Marks);
  const parts = buildSearch(searchDocuments(large), searchLexicon(large));
  const bodies = [
    {...directory, ...directoryData(indexDirectory(large, today))},
    ...searches.map((search, rank) => ({...search, part: parts[rank]})),
  ].map((body) => Buffer.from(JSON.stringify(body)));
  await mkdir(kept, {recursive: true});
  await Promise.all(bodies.map((body, rank) => writeFile(path.join(kept, `${rank}.json`), body)));
  await writeFile(path.join(kept, 'marque'), mark);
  return new Map(files.map((file, rank) => [file, bodies[rank] as Buffer]));
}

/** Indexing thousands of texts takes minutes: what was made of the same build is used again. */
async function readKept(folder: string, files: string[], mark: string): Promise<Replaced | undefined> {
  const known = await readFile(path.join(folder, 'marque'), 'utf8').catch(() => undefined);
  if (known !== mark) return undefined;
  const bodies = await Promise.all(files.map((_, rank) => readFile(path.join(folder, `${rank}.json`))));
  return new Map(files.map((file, rank) => [file, bodies[rank] as Buffer]));
}

function copies({resources}: Content, count: number): Resource[] {
  return Array.from({length: count}, (_, rank) => {
    const round = Math.floor(rank / resources.length);
    const resource = resources[rank % resources.length] as Resource;
    if (round === 0) return resource;
    const {variante_de: general} = resource;
    return {
      ...resource,
      id: `${resource.id}-copie-${round}`,
      nom: `${resource.nom} (copie ${round})`,
      ...(general !== undefined && {variante_de: `${general}-copie-${round}`}),
    };
  });
}
