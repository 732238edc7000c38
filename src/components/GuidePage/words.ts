/** « 8 pratiques », « 1 pratique ». */
export function practiceCount(count: number): string {
  return `${count}\u00a0${count > 1 ? 'pratiques' : 'pratique'}`;
}

/** « Les 34 ressources pour cette pratique ». */
export function allResourcesText(count: number): string {
  return count === 1
    ? 'La seule ressource pour cette pratique'
    : `Les ${count}\u00a0ressources pour cette pratique`;
}
