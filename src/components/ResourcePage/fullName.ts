/** « Nom (SIGLE) »; the name alone when it already holds its initials. */
export function fullName({nom, sigle}: {nom: string; sigle?: string}): string {
  return sigle && !nom.includes(sigle) ? `${nom} (${sigle})` : nom;
}
