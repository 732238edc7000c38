import {parseArgs} from 'node:util';
import {searchDocuments} from '../src/search/documents';
import {buildSearch} from '../src/search/index';
import {searchLexicon} from '../src/search/lexicon';
import type {SearchResult} from '../src/search/answer';
import {openSearch} from '../src/search/query';
import {contentOf, run, UsageError} from './commandLine';

const USAGE = 'npm run search -- "requête" [--limit N] [--data DOSSIER] [--format json|text]';

interface Options {
  query: string;
  limit: number;
  dataDir: string;
  format: 'json' | 'text';
}

function readOptions(args: string[], env: NodeJS.ProcessEnv): Options {
  const {values, positionals} = parse(args);
  const {limit = '10', format = 'json', data = env.DATA_DIR || 'data'} = values;
  if (positionals.length === 0) throw new UsageError(`Il manque la requête\u00a0: ${USAGE}.`);
  if (!/^[1-9]\d{0,5}$/.test(limit)) {
    throw new UsageError(`--limit attend un nombre entier à partir de 1, et non «\u00a0${limit}\u00a0».`);
  }
  if (format !== 'json' && format !== 'text') {
    throw new UsageError(`--format attend json ou text, et non «\u00a0${format}\u00a0».`);
  }
  return {query: positionals.join(' '), limit: Number(limit), dataDir: data, format};
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {limit: {type: 'string'}, data: {type: 'string'}, format: {type: 'string'}},
    });
  } catch {
    throw new UsageError(`Une option est inconnue ou n’a pas de valeur\u00a0: ${USAGE}.`);
  }
}

async function find({query, limit, dataDir}: Options): Promise<SearchResult[]> {
  const content = await contentOf(dataDir);
  return openSearch(buildSearch(searchDocuments(content), searchLexicon(content))).search(query, {limit});
}

function asJson(query: string, results: SearchResult[]): string {
  const shown = results.map(({id, kind, title, url, score}) => ({id, kind, title, url, score}));
  return JSON.stringify({query, results: shown}, null, 2);
}

function asText(query: string, results: SearchResult[]): string {
  if (results.length === 0) return `Aucun résultat pour «\u00a0${query}\u00a0».`;
  return results.map(({title, url}, rank) => `${rank + 1}. ${title}\n   ${url}`).join('\n');
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const results = await find(options);
  console.log((options.format === 'json' ? asJson : asText)(options.query, results));
}

run(main);
