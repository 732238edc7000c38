import type {SlowSpeed, Speed} from '../compare';
import {duration, figure, share, size, table} from '../format';
import {differences} from '../quality/bootstrap';
import {emptyAnswers} from '../quality/judge';
import {unreached} from '../quality/needQueries';
import {byOrigin, ORIGIN_NAMES} from '../quality/origins';
import {VARIANTS} from '../quality/query';
import type {Ranked} from '../quality/score';
import {scoresOf} from '../quality/score';
import type {Comparison, Run} from './run';
import {needSuccess, ours, peers} from './run';
import {targets} from './targets';
import {VARIANT_NAMES} from './variantNames';

const NBSP = '\u00a0';

/** The report of a run, in French. */
export function markdown(run: Run): string {
  const {machine, set, comparisons} = run;
  const jeu = set === 'dev' ? 'jeu de développement' : 'jeu d’essai';
  return `${[
    '# La recherche, comparée',
    `Fichier produit par \`npm run bench -- search\`. Ce que veut dire chaque mesure, et ses limites${NBSP}: [README.md](README.md).`,
    table(
      ['Mesure prise', ''],
      [
        ['Le', machine.date],
        ['Version', `\`${machine.commit}\``],
        ['Requêtes', jeu],
        ['Machine', machine.cores],
        ['Charge, au début et à la fin', machine.load.map((load) => figure(load, 1)).join(' → ')],
        ['Node', machine.node],
        ['Chromium', machine.chromium],
      ],
    ),
    ...comparisons.flatMap(comparisonPart),
  ].join('\n\n')}\n`;
}

function comparisonPart(comparison: Comparison): string[] {
  const {kind, text} = comparison;
  const name = kind === 'site' ? 'Ce site' : `Corpus ouvert, ${figure(text.documents)} documents`;
  return [
    `## ${name}`,
    textPart(comparison),
    ...comparison.failures.map((label) => `**Sans mesure\u00a0: ${label}**, qui a échoué.`),
    ...targetPart(comparison),
    '### Poids et vitesse',
    speedTable(comparison),
    ...unloadedPart(comparison),
    ...qualityPart(comparison),
    ...(kind === 'site' ? ['### Requêtes de mise au point, par besoin', needPart(comparison)] : []),
    '### Ce que la nôtre rate encore',
    failurePart(comparison),
  ];
}

/** The tables of quality, once for each origin of the queries. */
function qualityPart(comparison: Comparison): string[] {
  const parts = byOrigin(comparison.engines);
  return parts.flatMap(({origin, engines}) => {
    const part = {...comparison, engines};
    const after = parts.length > 1 ? `, ${ORIGIN_NAMES[origin]}` : '';
    return [
      `### MRR@10${after}`,
      qualityTable(part, 'mrr'),
      `### Succès@5${after}`,
      qualityTable(part, 'success'),
      `### Écarts avec la nôtre${after}`,
      differenceTable(part),
    ];
  });
}

function textPart({text, siteCpuSeconds}: Comparison): string {
  const site =
    siteCpuSeconds === undefined
      ? ''
      : ` Le site Docusaurus de ces pages, sans recherche, prend ${figure(siteCpuSeconds)}${NBSP}s de processeur.`;
  return `${figure(text.documents)} documents, ${figure(text.words)} mots (${figure(text.meanWords)} par document), ${figure(text.vocabulary)} mots différents (β de Heaps${NBSP}: ${figure(text.heaps, 2)}). Le texte pèse ${size(text.raw)}, ${size(text.brotli)} sous brotli 11.${site}`;
}

function targetPart(comparison: Comparison): string[] {
  const list = targets(comparison);
  if (list.length === 0) return [];
  const rows = list.map(({promise, found, isMet}) => [promise, found, isMet ? 'atteint' : '**manqué**']);
  return ['### Promesses', table(['Promesse', 'Mesure', ''], rows)];
}

/** Each engine on a row; what is costly bears its ratio to ours. */
function speedTable(comparison: Comparison): string {
  const mine = ours(comparison).speed;
  const {brotli} = comparison.text;
  const ratio = (measure: keyof Speed, speed: Speed) =>
    speed === mine ? '' : ` (${figure(Number(speed[measure]) / Number(mine[measure]), 1)}${NBSP}×)`;
  const rows = comparison.engines.map(({label, speed}) => [
    label,
    size(speed.indexBytes),
    figure(speed.indexBytes / brotli, 2),
    size(speed.codeBytes),
    size(speed.coldBytes) + ratio('coldBytes', speed),
    figure(speed.coldRequests),
    duration(speed.coldMs) + ratio('coldMs', speed),
    duration(speed.readyMs),
    taskText(speed.slow),
    `${duration(speed.p50)} / ${duration(speed.p95)}`,
    `${duration(speed.slow.p50)} / ${duration(speed.slow.p95)}${speed.inWorker ? ' *' : ''}`,
    size(speed.memory) + ratio('memory', speed),
    `${figure(speed.buildCpuSeconds, 1)}${NBSP}s`,
  ]);
  return table(
    [
      'Recherche',
      'Index (brotli)',
      'Index ÷ texte',
      'Code (brotli)',
      'Octets de la 1re recherche',
      'Envois',
      '1er résultat, ligne lente',
      'Prête, ligne libre',
      'Tâche la plus longue, processeur ÷ 4',
      'Requête p50 / p95',
      'Requête p50 / p95, processeur ÷ 4',
      'Mémoire',
      'Processeur à la construction',
    ],
    rows,
  );
}

/** What the brake shows of an engine once it is out of its worker. */
function unloadedPart({engines}: Comparison): string[] {
  return engines.flatMap(({label, speed: {unloaded}}) =>
    unloaded
      ? [
          `Sortie de son *worker* pour subir le frein, ${label}${NBSP}: requête en ${duration(unloaded.p50)} / ${duration(unloaded.p95)}, avec tout ce que le site en fait; tâche la plus longue, ${taskText(unloaded)}.`,
        ]
      : [],
  );
}

function taskText({longestTask}: SlowSpeed): string {
  return longestTask === 0 ? `moins de 50${NBSP}ms` : duration(longestTask);
}

function qualityTable({engines}: Comparison, measure: 'mrr' | 'success'): string {
  const present = VARIANTS.filter((variant) => engines[0]?.ranked.some((query) => query.variant === variant));
  const rows = engines.map(({label, ranked}) => {
    const {variants, macro} = scoresOf(ranked);
    return [
      label,
      ...present.map((variant) => share(variants[variant]?.[measure] ?? NaN)),
      `**${share(macro[measure])}**`,
    ];
  });
  const counts = present.map((variant) => scoresOf(engines[0]?.ranked ?? []).variants[variant]?.queries ?? 0);
  return table(
    ['Recherche', ...present.map((variant) => VARIANT_NAMES[variant]), 'moyenne'],
    [
      ...rows,
      ['_Requêtes_', ...counts.map((count) => figure(count)), figure(counts.reduce((a, b) => a + b, 0))],
    ],
  );
}

function differenceTable(comparison: Comparison): string {
  const mine = ours(comparison);
  const rows = peers(comparison).map((peer) => {
    const {mrr, success} = differences(mine.ranked, peer.ranked);
    return [
      peer.label,
      `${share(mrr.value)} [${share(mrr.low)}; ${share(mrr.high)}]`,
      `${share(success.value)} [${share(success.low)}; ${share(success.high)}]`,
      figure(emptyAnswers(peer)),
    ];
  });
  return table(
    ['Recherche', 'MRR@10, la nôtre moins elle', 'Succès@5, la nôtre moins elle', 'Réponses vides'],
    [...rows, [mine.label, '', '', figure(emptyAnswers(mine))]],
  );
}

function needPart(comparison: Comparison): string {
  const rows = comparison.engines.map((engine) => [
    engine.label,
    `${figure(needSuccess(comparison, engine) * 100, 1)}${NBSP}%`,
  ]);
  return table(['Recherche', 'Mènent à un de leurs besoins dans les cinq premiers'], rows);
}

function failurePart(comparison: Comparison): string {
  const mine = ours(comparison);
  const byNeed = unreached(comparison.needs, mine).map(
    ({text}) => `- par besoin${NBSP}: «${NBSP}${text}${NBSP}»`,
  );
  const known = mine.ranked.filter(({rank}) => rank > 5).map(failure);
  return [...byNeed, ...known].join('\n') || 'Rien.';
}

function failure({variant, text, target, rank}: Ranked): string {
  const place = rank === Infinity ? 'absent des dix premiers' : `au rang ${rank}`;
  return `- ${VARIANT_NAMES[variant]}${NBSP}: «${NBSP}${text}${NBSP}» → \`${target}\` (${place})`;
}
