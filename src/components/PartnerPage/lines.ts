import {escapeMarkup} from '@site/src/exports/xmlText';
import type {RecipeRule} from '@site/src/views/partnerView';

/** Height of an embedded page where the script cannot give it its own, in pixels. */
const HEIGHT = 900;

/** The line that others paste in a page of theirs. */
export function embedLine({page, script, title}: {page: string; script: string; title: string}): string {
  return [
    `<iframe src="${page}" title="${escapeMarkup(title)}" loading="lazy" style="width:100%;height:${HEIGHT}px;border:0"></iframe>`,
    `<script async src="${script}"></script>`,
  ].join('');
}

/** What a program does to have the same list. */
export function recipeText(address: string, rules: readonly RecipeRule[]): string {
  // The data of a page may come back with their keys in another order: the server and the browser must write the same.
  const inOrder = rules.map(({cle, valeurs, ou}) => ({
    cle,
    valeurs,
    ...(ou && {ou: {cle: ou.cle, valeurs: ou.valeurs}}),
  }));
  return JSON.stringify({adresse: address, garder: inOrder}, null, 2);
}
