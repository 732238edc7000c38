/** A space without width, where GitHub would read a mention, a reference or an address, even once the text is rendered. */
const BREAK = '&#8203;';

/**
 * A text that GitHub shows as it is, on one line: no tag, no link, no mention, no formula, no command of a workflow, nothing
 * that turns the direction of what follows. It may stand anywhere in a line of Markdown, a cell of a table included.
 */
export function inertMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, (spaces) => (spaces === '\u00a0' ? spaces : ' '))
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .trim()
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_{}[\]()|~!>]/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replaceAll('<', '&lt;')
    .replaceAll('$', '&#36;')
    .replaceAll('@', `&#64;${BREAK}`)
    .replace(/(?<!&)#/g, `&#35;${BREAK}`)
    .replace(/GH-(?=\d)/gi, `$&${BREAK}`)
    .replace(/:(?=:|\/\/)/g, `:${BREAK}`)
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}${BREAK}.`);
}
