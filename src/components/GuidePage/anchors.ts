import type {GuidePageId} from '@site/src/model/reservedIds';

/* The anchors of a page of the guide besides those of its headings; a page to print puts its prefix before them. */

export const ANCHORS = {
  facts: 'regles-a-connaitre',
  resources: 'ressources',
  related: 'a-lire-ensuite',
  sources: 'sources',
} as const satisfies Record<string, GuidePageId>;

/** A source in the list under the text. */
export function sourceAnchor(source: string): string {
  return `source-${source}`;
}

/** The place in the text that calls it, the first being 1. */
export function callAnchor(source: string, rank: number): string {
  return `appel-${source}-${rank}`;
}
