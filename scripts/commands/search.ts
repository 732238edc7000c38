import {dataFolder} from '../../src/content/project';
import type {Content} from '../../src/model/content';
import {frenchWords} from '../../src/plugin/frenchDictionary';
import {searchDocuments} from '../../src/search/documents';
import {buildSearch} from '../../src/search/index';
import {languageOf} from '../../src/search/language';
import {searchLexicon} from '../../src/search/lexicon';
import type {SearchResult} from '../../src/search/answer';
import type {Explanation} from '../../src/search/explanation';
import type {Search} from '../../src/search/query';
import {openSearch} from '../../src/search/query';
import {contentOf, printing, readArgs, readFormat, readLimit, today, UsageError} from '../commandLine';
import {answerText} from '../answerText';
import {listedGroups} from '../listedGroups';
import {explanationText} from '../explanationText';

const USAGE = 'npm run search -- "requête" [--limit N] [--data DOSSIER] [--format json|text] [--explain]';

const FORMATS = ['json', 'text'] as const;

interface Options {
  query: string;
  limit: number;
  dataDir: string;
  format: (typeof FORMATS)[number];
  /** Says why each result stands where it does. */
  explain: boolean;
}

function readOptions(args: string[], env: NodeJS.ProcessEnv): Options {
  const {values, positionals} = parse(args);
  const {limit = '10', format = 'json', data = dataFolder(env), explain = false} = values;
  if (positionals.length === 0) throw new UsageError(`Il manque la requête\u00a0: ${USAGE}.`);
  return {
    query: positionals.join(' '),
    limit: readLimit(limit),
    dataDir: data,
    format: readFormat(format, FORMATS),
    explain,
  };
}

function parse(args: string[]) {
  return readArgs(
    {
      args,
      allowPositionals: true,
      options: {
        limit: {type: 'string'},
        data: {type: 'string'},
        format: {type: 'string'},
        explain: {type: 'boolean'},
      },
    },
    USAGE,
  );
}

async function openSite(content: Content, cwd: string): Promise<Search> {
  const language = languageOf(await frenchWords(cwd));
  return openSearch(buildSearch(searchDocuments(content), searchLexicon(content)), language);
}

function asJson(query: string, results: readonly (SearchResult | Explanation)[]): string {
  const shown = results.map((result) => {
    const {id, kind, title, url, score} = result;
    if (!('words' in result)) return {id, kind, title, url, score};
    const {relevance, share, preference, words} = result;
    return {id, kind, title, url, score, relevance, share, preference, words};
  });
  return JSON.stringify({query, results: shown}, null, 2);
}

function explained(query: string, results: readonly Explanation[]): string {
  if (results.length === 0) return `Aucun résultat pour «\u00a0${query}\u00a0».`;
  const lines = results.flatMap((result, rank) => [
    `${rank + 1}. ${result.title}`,
    ...[result.url, ...explanationText(result)].map((line) => `   ${line}`),
  ]);
  return lines.join('\n');
}

/** `npm run search` */
export const search = printing(async (args, env, cwd) => {
  const {query, limit, dataDir, format, explain} = readOptions(args, env);
  const content = await contentOf(dataDir, cwd);
  const site = await openSite(content, cwd);
  if (format === 'json') {
    return asJson(query, explain ? site.explain(query, {limit}) : site.search(query, {limit}));
  }
  if (explain) return explained(query, site.explain(query, {limit}));
  const answer = site.ask(query);
  return answerText(query, answer, listedGroups(answer, content, today()), limit);
});
