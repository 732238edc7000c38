/** What names nobody is for all. */
export function isFor(named: readonly string[], id: string): boolean {
  return named.length === 0 || named.includes(id);
}
