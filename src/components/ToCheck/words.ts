import {formatNumber} from '@site/src/views/numbers';

/** « Appel fermé depuis mars 2026. On ne sait pas si elle existe encore. » */
export function asSentences(clauses: readonly string[]): string {
  return clauses.map((clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`).join(' ');
}

/** How many entries a person has checked, among those that still run. */
export function checkedState(count: number, checked: number): string {
  const all = `${formatNumber(count)}\u00a0fiches`;
  if (checked === 0) {
    return `Aucune des ${all} n’a encore été vérifiée par une personne. La vôtre serait la première.`;
  }
  return checked === 1
    ? `Une fiche a été vérifiée par une personne, sur ${all}.`
    : `${formatNumber(checked)}\u00a0fiches ont été vérifiées par une personne, sur ${all}.`;
}

/** What the entries of a batch have in common, under its name. */
export function batchNote(entries: number, isOrganisation: boolean): string {
  const count = `${formatNumber(entries)}\u00a0fiches`;
  return isOrganisation ? `${count} du même organisme` : `${count} sur le même site`;
}

/** What is said of the entries that wait behind those of the page. */
export function leftNote(left: number): string {
  return left === 1
    ? 'Une autre fiche viendra ici quand celles-ci seront vérifiées.'
    : `${formatNumber(left)}\u00a0autres fiches viendront ici à mesure que celles-ci seront vérifiées.`;
}
