import {formatNumber} from '@site/src/views/numbers';

/** « 24 ressources », « 1 ressource », « Aucune ressource ». */
export function resourceCount(count: number): string {
  if (count === 0) return 'Aucune ressource';
  return count === 1 ? '1\u00a0ressource' : `${formatNumber(count)}\u00a0ressources`;
}

/** « D’après vos réponses, ne s’adresse pas à vous : Coopérative ». */
export function againstText(against: string): string {
  return `D’après vos réponses, ne s’adresse pas à vous\u00a0: ${against}`;
}
