import {duration, figure, share, size} from '../format';
import {differences} from '../quality/bootstrap';
import {emptyAnswers} from '../quality/judge';
import {byOrigin, ORIGIN_NAMES} from '../quality/origins';
import {scoresOf} from '../quality/score';
import type {Comparison} from './run';
import {needSuccess, ours, peers} from './run';

/** One promise of the search, and whether it is kept. */
export interface Target {
  promise: string;
  found: string;
  isMet: boolean;
}

const NBSP = '\u00a0';
const INDEX_SHARE = 0.25;
const STRETCH = 0.6;
const QUERY_MS = 16;
const TASK_MS = 50;
const NEED_SHARE = 0.95;
const LARGE_COLD_MS = 3000;
const SMALL = 1000;
const LARGE = 10_000;

/** What is promised of a corpus, in the order of the issue; nothing for a corpus of which nothing is promised. */
export function targets(comparison: Comparison): Target[] {
  const {kind, text} = comparison;
  if (kind === 'site') return [...quality(comparison), need(comparison)];
  if (text.documents === SMALL) return [...weight(comparison), ...speed(comparison), ...quality(comparison)];
  return text.documents === LARGE ? [large(comparison)] : [];
}

function weight(comparison: Comparison): Target[] {
  const {indexBytes} = ours(comparison).speed;
  const part = indexBytes / comparison.text.brotli;
  return [
    {
      promise: `L’index pèse au plus ${figure(INDEX_SHARE, 2)} fois le texte`,
      found: `${figure(part, 3)} fois (${size(indexBytes)} pour ${size(comparison.text.brotli)})`,
      isMet: part <= INDEX_SHARE,
    },
    ...below(
      comparison,
      'La première recherche prend moins d’octets que la plus légère des autres',
      'coldBytes',
      size,
    ),
    ...below(
      comparison,
      'Le premier résultat vient avant celui de la plus rapide des autres',
      'coldMs',
      duration,
    ),
  ];
}

/** Below the best peer; then, as a stretch, at most 0.6 of it. */
function below(
  comparison: Comparison,
  promise: string,
  measure: 'coldBytes' | 'coldMs',
  show: (value: number) => string,
): Target[] {
  const mine = ours(comparison).speed[measure];
  const [best] = [...peers(comparison)].sort((a, b) => a.speed[measure] - b.speed[measure]);
  if (!best) return [];
  const part = mine / best.speed[measure];
  const found = `${show(mine)} contre ${show(best.speed[measure])} (${best.label})${NBSP}: ${figure(part, 2)} fois`;
  return [
    {promise, found, isMet: part < 1},
    {promise: `${promise} (visée${NBSP}: ${figure(STRETCH, 1)} fois)`, found, isMet: part <= STRETCH},
  ];
}

function speed(comparison: Comparison): Target[] {
  const {slow, unloaded} = ours(comparison).speed;
  return [
    {
      promise: `95${NBSP}% des requêtes sous ${duration(QUERY_MS)}, processeur 4 fois plus lent`,
      found: `${duration(slow.p95)}${unloaded ? `; sous le frein${NBSP}: ${duration(unloaded.p95)}` : ''}`,
      isMet: slow.p95 < QUERY_MS,
    },
    {
      promise: `Aucune tâche de plus de ${figure(TASK_MS)}${NBSP}ms dans la page, processeur 4 fois plus lent`,
      found: slow.longestTask === 0 ? 'aucune' : `la plus longue${NBSP}: ${duration(slow.longestTask)}`,
      isMet: slow.longestTask <= TASK_MS,
    },
  ];
}

/** Of queries of each origin apart. */
function quality(comparison: Comparison): Target[] {
  const parts = byOrigin(comparison.engines);
  return parts.flatMap(({origin, engines}) => {
    const before = parts.length > 1 ? `${ORIGIN_NAMES[origin]}${NBSP}: ` : '';
    return qualityOf({...comparison, engines}).map((target) => ({
      ...target,
      promise: before + target.promise,
    }));
  });
}

function qualityOf(comparison: Comparison): Target[] {
  const mine = ours(comparison);
  const empty = emptyAnswers(mine);
  const found = peers(comparison).map((peer) => ({peer, difference: differences(mine.ranked, peer.ranked)}));
  const compared = (['mrr', 'success'] as const).flatMap((measure): Target[] => {
    const name = measure === 'mrr' ? 'Le MRR@10' : 'Le succès@5';
    const [nearest] = [...found].sort((a, b) => a.difference[measure].low - b.difference[measure].low);
    if (!nearest) return [];
    const {value, low, high} = nearest.difference[measure];
    const text = `${share(scoresOf(mine.ranked).macro[measure])}; le plus proche, ${nearest.peer.label}${NBSP}: écart de ${share(value)} [${share(low)}; ${share(high)}]`;
    return [
      {promise: `${name} dépasse chacun des autres, intervalle compris`, found: text, isMet: low > 0},
      {
        promise: `${name} dépasse chacun des autres (visée${NBSP}: de 0,10)`,
        found: text,
        isMet: value >= 0.1,
      },
    ];
  });
  return [
    ...compared,
    {
      promise: 'Aucune réponse vide à une requête dont le corpus a un mot',
      found: `${figure(empty)} sur ${figure(mine.ranked.length)} requêtes`,
      isMet: empty === 0,
    },
  ];
}

function need(comparison: Comparison): Target {
  const part = needSuccess(comparison, ours(comparison));
  return {
    promise: `Au moins ${figure(NEED_SHARE * 100)}${NBSP}% des requêtes de mise au point mènent à un de leurs besoins dans les cinq premiers`,
    found: `${figure(part * 100, 1)}${NBSP}% de ${figure(comparison.needs.length)}`,
    isMet: part >= NEED_SHARE,
  };
}

function large(comparison: Comparison): Target {
  const {coldMs} = ours(comparison).speed;
  return {
    promise: `Le premier résultat vient en moins de ${figure(LARGE_COLD_MS / 1000)}${NBSP}s sur la ligne lente`,
    found: duration(coldMs),
    isMet: coldMs < LARGE_COLD_MS,
  };
}
