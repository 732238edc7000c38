/** What the whole guide ends with. */
export const ANNEXES = {
  facts: {anchor: 'reperes', title: 'Repères juridiques et fiscaux'},
  terms: {anchor: 'glossaire', title: 'Glossaire'},
} as const;
