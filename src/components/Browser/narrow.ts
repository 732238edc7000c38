/** True where lines are few: what is said beside the list leaves it the first screen. In the browser only. */
export function isNarrow(): boolean {
  return window.matchMedia('(max-width: 43.75em)').matches;
}
