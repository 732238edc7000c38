import {dataFolder} from '../../src/content/project';
import {quote} from '../../src/content/words';
import {isDay} from '../../src/model/date';
import type {BatchToCheck} from '../../src/views/batchesToCheck';
import {batchesToCheck} from '../../src/views/batchesToCheck';
import {knownDead} from '../addressHistory';
import {chosenBatches} from '../chosenBatches';
import {contentOf, printing, readArgs, readFormat, readLimit, today, UsageError} from '../commandLine';
import {queueMarkdown} from '../queueMarkdown';
import {queueText} from '../queueText';
import {sitePages} from '../sitePages';

const USAGE =
  'npm run queue -- [--territoire ID] [--besoin ID] [--limit N] [--format text|json|markdown] [--aujourdhui AAAA-MM-JJ] [--data DOSSIER]';

const FORMATS = ['text', 'json', 'markdown'] as const;

interface Options {
  dataDir: string;
  /** AAAA-MM-JJ */
  day: string;
  limit: number;
  format: (typeof FORMATS)[number];
  territory?: string;
  need?: string;
}

/** `npm run queue`: the entries that a check would help most, ready to be called. */
export const queue = printing(async (args, env, cwd) => {
  const {dataDir, day, limit, format, territory, need} = readOptions(args, env);
  const content = await contentOf(dataDir, cwd);
  const batches = chosenBatches(batchesToCheck(content, day, await knownDead(cwd)), content, {
    territory,
    need,
  });
  const shown = batches.slice(0, limit);
  if (format === 'json') return JSON.stringify(shown, null, 2);
  if (format === 'markdown') return queueMarkdown(shown, sitePages(env));
  return [summary(batches, shown.length), ...(shown.length > 0 ? ['', queueText(shown)] : [])].join('\n');
});

function readOptions(args: string[], env: NodeJS.ProcessEnv): Options {
  const values = parse(args);
  const {limit = '10', format = 'text', data = dataFolder(env)} = values;
  const day = values.aujourdhui ?? today();
  if (!isDay(day)) throw new UsageError(`--aujourdhui attend un jour, AAAA-MM-JJ, et non ${quote(day)}.`);
  const {territoire: territory, besoin: need} = values;
  return {
    dataDir: data,
    day,
    limit: readLimit(limit),
    format: readFormat(format, FORMATS),
    ...(territory !== undefined && {territory}),
    ...(need !== undefined && {need}),
  };
}

function parse(args: string[]) {
  return readArgs(
    {
      args,
      options: {
        limit: {type: 'string'},
        territoire: {type: 'string'},
        besoin: {type: 'string'},
        format: {type: 'string'},
        aujourdhui: {type: 'string'},
        data: {type: 'string'},
      },
    },
    USAGE,
  ).values;
}

function summary(batches: readonly BatchToCheck[], shown: number): string {
  const count = batches.reduce((sum, {entries}) => sum + entries.length, 0);
  if (count === 0) return 'Aucune fiche n’attend de vérification.';
  const some = count === 1 ? '1\u00a0fiche attend' : `${count}\u00a0fiches attendent`;
  return `${some} une vérification, la plus utile d’abord (${shown} sur ${batches.length}\u00a0organismes ou sites).`;
}
