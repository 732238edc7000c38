/** « 24 ressources », « 1 ressource », « Aucune ressource ». */
export function resourceCount(count: number): string {
  if (count === 0) return 'Aucune ressource';
  return count === 1 ? '1\u00a0ressource' : `${thousands(count)}\u00a0ressources`;
}

/** A whole number as it is written in French: groups of three digits, a no-break space between them. */
function thousands(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}
