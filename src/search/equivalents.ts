/** Folded words that mean the same in Québec and are typed one for the other. Looser kinships are synonyms of needs. */
const GROUPS = [
  ['obnl', 'osbl'],
  ['coop', 'cooperative'],
];

/** The other words that mean the same as a folded word. */
export function equivalents(surface: string): string[] {
  return GROUPS.filter((group) => group.includes(surface)).flatMap((group) =>
    group.filter((word) => word !== surface),
  );
}
