import {inertMarkdown} from '../../src/content/inertMarkdown';

/** A link to a page of the web, whoever wrote its text; the text alone when the address is no such page. */
export function markdownLink(text: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return inertMarkdown(text);
  const target = url.href.replace(/[()<>\\\s`]/g, (sign) => `%${hexadecimal(sign)}`);
  return `[${inertMarkdown(text)}](${target})`;
}

function hexadecimal(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}
