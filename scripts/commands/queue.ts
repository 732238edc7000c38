import type {Candidate} from '../../src/content/nearest';
import {nearest} from '../../src/content/nearest';
import {dataFolder} from '../../src/content/project';
import {didYouMean, quote} from '../../src/content/words';
import type {Content} from '../../src/model/content';
import {isDay} from '../../src/model/date';
import {termsOf} from '../../src/model/lookups';
import {momentInMontreal} from '../../src/model/montreal';
import {partsOf} from '../../src/model/territory';
import type {BatchToCheck} from '../../src/views/batchesToCheck';
import {batchesToCheck} from '../../src/views/batchesToCheck';
import {contentOf, printing, readArgs, UsageError} from '../commandLine';
import {queueMarkdown} from '../queueMarkdown';
import {queueText} from '../queueText';
import {sitePages} from '../sitePages';

const USAGE =
  'npm run queue -- [--territoire ID] [--besoin ID] [--limit N] [--format text|json|markdown] [--aujourdhui AAAA-MM-JJ] [--data DOSSIER]';

const FORMATS = ['text', 'json', 'markdown'] as const;

interface Options {
  dataDir: string;
  /** AAAA-MM-JJ */
  today: string;
  limit: number;
  format: (typeof FORMATS)[number];
  territory?: string;
  need?: string;
}

/** `npm run queue`: the entries that a check would help most, ready to be called. */
export const queue = printing(async (args, env, cwd) => {
  const {dataDir, today, limit, format, territory, need} = readOptions(args, env);
  const content = await contentOf(dataDir, cwd);
  const batches = chosen(batchesToCheck(content, today), content, {territory, need});
  const shown = batches.slice(0, limit);
  if (format === 'json') return JSON.stringify(shown, null, 2);
  if (format === 'markdown') return queueMarkdown(shown, sitePages(env));
  return [summary(batches, shown.length), ...(shown.length > 0 ? ['', queueText(shown)] : [])].join('\n');
});

function readOptions(args: string[], env: NodeJS.ProcessEnv): Options {
  const values = parse(args);
  const {limit = '10', format = 'text', data = dataFolder(env)} = values;
  const today = values.aujourdhui ?? momentInMontreal(new Date()).day;
  if (!/^[1-9]\d{0,5}$/.test(limit)) {
    throw new UsageError(`--limit attend un nombre entier à partir de 1, et non ${quote(limit)}.`);
  }
  const known = FORMATS.find((one) => one === format);
  if (!known) throw new UsageError(`--format attend text, json ou markdown, et non ${quote(format)}.`);
  if (!isDay(today)) throw new UsageError(`--aujourdhui attend un jour, AAAA-MM-JJ, et non ${quote(today)}.`);
  const {territoire: territory, besoin: need} = values;
  return {
    dataDir: data,
    today,
    limit: Number(limit),
    format: known,
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

/** The batches with only the entries that name the territory, or a part of it, and the need. */
function chosen(
  batches: readonly BatchToCheck[],
  {resources, vocabularies}: Content,
  {territory, need}: {territory?: string | undefined; need?: string | undefined},
): BatchToCheck[] {
  const known = (option: string, vocabulary: string, id: string | undefined) => {
    if (id !== undefined) assertKnown(option, id, termsOf(vocabulary, vocabularies));
  };
  known('--territoire', 'territoires', territory);
  known('--besoin', 'besoins', need);
  const parts = territory === undefined ? undefined : partsOf(territory, vocabularies.territoires);
  const kept = new Set(
    resources
      .filter(({territoires}) => !parts || territoires.some((id) => parts.includes(id)))
      .filter(({besoins}) => need === undefined || besoins.includes(need))
      .map(({id}) => id),
  );
  return batches
    .map((batch) => ({...batch, entries: batch.entries.filter(({id}) => kept.has(id))}))
    .filter(({entries}) => entries.length > 0);
}

function assertKnown(option: string, id: string, terms: readonly Candidate[]): void {
  if (terms.some((one) => one.id === id)) return;
  throw new UsageError(
    `${option} ne connaît pas ${quote(id)}${didYouMean(nearest(id, terms))}.`.replace(/\?\.$/, '?'),
  );
}

function summary(batches: readonly BatchToCheck[], shown: number): string {
  const count = batches.reduce((sum, {entries}) => sum + entries.length, 0);
  if (count === 0) return 'Aucune fiche n’attend de vérification.';
  const some = count === 1 ? '1\u00a0fiche attend' : `${count}\u00a0fiches attendent`;
  return `${some} une vérification, la plus utile d’abord (${shown} sur ${batches.length}\u00a0organismes ou sites).`;
}
