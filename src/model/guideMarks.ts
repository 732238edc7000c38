/* The two marks that the Markdown of the guide adds to the common ones. */

/** A note in the text, `[^id]`: the id of one of the page's sources. Global: use with `matchAll` or `replace`. */
export const CITATION = /\[\^([^\]\s]+)\]/g;

/** How an invented illustration begins. */
export const INVENTED_EXAMPLE = /^Exemple inventé\s*:\s*/;

const ITEM_ID = /\s*\{#([^}\s]*)\}\s*$/;

/** The end of an item to tick, `{#id}`; `undefined` when there is none. The id is as it was written, right or wrong. */
export function readItemId(text: string): string | undefined {
  return ITEM_ID.exec(text)?.[1];
}

/** True for a text that holds a note. */
export function hasCitation(text: string): boolean {
  return text.search(CITATION) >= 0;
}

/** A text without its notes and without the ids of its items. */
export function withoutMarks(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(ITEM_ID, '').replace(CITATION, ''))
    .join('\n');
}
