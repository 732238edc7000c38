const NBSP = '\u00a0';

/** A whole number with its thousands apart: « 1 000 ». */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, NBSP);
}
