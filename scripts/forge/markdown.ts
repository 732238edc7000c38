/*
 * Text that anyone may have written, put in a message of the project's page: it shows as it is, and calls nobody.
 */

/** What Markdown, HTML or the page itself could read as something else than text. */
const MARKS = /[\\`*_{}[\]()#+\-.!<>|~@&:$^=]/g;

/** Here a word joiner, unseen, keeps what follows from calling a person, naming another message or being a link. */
const CALLS = /(?<=[@#])(?=[\p{L}\p{N}])|(?<=:)(?=\/\/)|(?<=www)(?=\.)/giu;

/** Line ends, and what is unseen or turns the text around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** A text on one line, all its signs read as signs. */
export function markdownText(text: string): string {
  return text
    .replace(UNSEEN, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(CALLS, '\u2060')
    .replace(MARKS, '\\$&');
}

/** A link to a page of the web; the text alone when the address is no such page. */
export function markdownLink(text: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return markdownText(text);
  const target = url.href.replace(/[()<>\\\s`]/g, (sign) => `%${hexadecimal(sign)}`);
  return `[${markdownText(text)}](${target})`;
}

function hexadecimal(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}
