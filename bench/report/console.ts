import type {Statistics} from '../corpora/statistics';
import {duration, figure, share, size} from '../format';
import {quantile, sum} from '../numbers';
import type {Plan} from '../plans';
import {differences} from '../quality/bootstrap';
import type {InNode} from '../quality/inNode';
import type {Judged} from '../quality/judge';
import {emptyAnswers} from '../quality/judge';
import {unreached} from '../quality/needQueries';
import type {OfOrigin} from '../quality/origins';
import {byOrigin, ORIGIN_NAMES} from '../quality/origins';
import {VARIANTS} from '../quality/query';
import type {Ranked, Score} from '../quality/score';
import {scoresOf} from '../quality/score';
import {VARIANT_NAMES} from './variantNames';

const NBSP = '\u00a0';

/** What is printed of the quality of one corpus: ours first, then what it must exceed. */
export function qualityText(plan: Plan, text: Statistics, mine: InNode, others: readonly Judged[]): string {
  const name = plan.kind === 'site' ? 'Ce site' : 'Corpus ouvert';
  return [
    `\n${name}, ${figure(text.documents)} documents`,
    ...byOrigin([mine, ...others]).flatMap(originText),
    needText(plan, mine),
    indexText(mine, text),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What is printed of the queries of one origin. */
function originText({origin, engines}: OfOrigin<Judged>): string[] {
  const [mine, ...others] = engines as [Judged, ...Judged[]];
  return [
    columns([[ORIGIN_NAMES[origin], ...engines.map(({label}) => label)], ...scoreRows(engines)]),
    columns(others.map((other) => differenceRow(mine, other))),
    failureText(mine, others),
  ];
}

/** « MRR@10 succès@5 » of each variant, then of all. */
function scoreRows(engines: readonly Judged[]): string[][] {
  const scores = engines.map(({ranked}) => scoresOf(ranked));
  const cell = (score: Score | undefined) => (score ? `${share(score.mrr)} ${share(score.success)}` : '');
  const present = VARIANTS.filter((variant) => scores[0]?.variants[variant]);
  return [
    ['', ...engines.map(() => 'MRR@10 succ@5')],
    ...present.map((variant) => [
      `${VARIANT_NAMES[variant]} (${scores[0]?.variants[variant]?.queries})`,
      ...scores.map(({variants}) => cell(variants[variant])),
    ]),
    ['moyenne', ...scores.map(({macro}) => cell(macro))],
    ['réponses vides', ...engines.map((engine) => figure(emptyAnswers(engine)))],
  ];
}

function differenceRow(mine: Judged, other: Judged): string[] {
  const {mrr, success} = differences(mine.ranked, other.ranked);
  return [
    `la nôtre moins ${other.label}`,
    `MRR@10 ${share(mrr.value)} [${share(mrr.low)}; ${share(mrr.high)}]`,
    `succès@5 ${share(success.value)} [${share(success.low)}; ${share(success.high)}]`,
  ];
}

/** What ours does not bring among the first five, and where the best of the others has it. */
function failureText(mine: Judged, others: readonly Judged[]): string {
  const missed = mine.ranked.flatMap((query, place) => {
    if (query.rank <= 5) return [];
    const best = Math.min(...others.map(({ranked}) => ranked[place]?.rank ?? Infinity));
    return [
      `${rankText(query)} (ailleurs ${rankText({rank: best})})  ${VARIANT_NAMES[query.variant]}${NBSP}: ${query.text} → ${query.target}`,
    ];
  });
  return [`Ratées au-delà du cinquième rang${NBSP}: ${missed.length}`, ...missed].join('\n');
}

function needText({needs}: Plan, mine: Judged): string {
  if (needs.length === 0) return '';
  const missed = unreached(needs, mine);
  const reached = (1 - missed.length / needs.length) * 100;
  return [
    `Par besoin${NBSP}: ${figure(reached, 1)}${NBSP}% de ${needs.length} requêtes; ratées${NBSP}: ${missed.length}`,
    ...missed.map(({text}) => `  ${text}`),
  ].join('\n');
}

function rankText({rank}: Pick<Ranked, 'rank'>): string {
  return (rank === Infinity ? '–' : String(rank)).padStart(2);
}

function indexText({files, buildCpuSeconds, openMs, times}: InNode, text: Statistics): string {
  const total = sum(files.map(({brotli}) => brotli));
  return [
    `Index${NBSP}: ${size(total)} sous brotli 11, ${figure(total / text.brotli, 3)} fois le texte (${size(text.brotli)})`,
    ...files.map(({name, raw, brotli}) => `  ${name} ${figure(brotli)} octets (${size(raw)} sans brotli)`),
    `Processeur, dans Node${NBSP}: construit en ${figure(buildCpuSeconds, 1)}${NBSP}s, ouvert en ${duration(openMs)}, requête ${duration(quantile(times, 0.5))} (p95 ${duration(quantile(times, 0.95))})`,
  ].join('\n');
}

/** Rows under one another, each cell as wide as the widest of its column. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}
