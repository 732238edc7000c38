import type {InlineCode} from './policy';

/** An element whose text the browser takes as it is: nothing in it can be taken for its end. */
const ELEMENT = /<(script|style)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*>(.*?)<\/\1>/gis;

const TYPE = /\stype=(?:"([^"]*)"|'([^']*)'|([^\s>]*))/i;

/** Types of scripts that run; others carry data. */
const RUNS = /^(?:|module|(?:text|application)\/javascript)$/i;

/** What stands in pages. */
export function inlineCodeOf(pages: Iterable<string>): InlineCode {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, name = '', attributes = '', text = ''] of html.matchAll(ELEMENT)) {
      if (name.toLowerCase() === 'style') styles.add(text);
      else if (!/\ssrc=/i.test(attributes) && RUNS.test(typeOf(attributes))) scripts.add(text);
    }
  }
  return {scripts, styles};
}

function typeOf(attributes: string): string {
  const [, double, single, bare] = TYPE.exec(attributes) ?? [];
  return (double ?? single ?? bare ?? '').trim();
}

/**
 * The page with a policy that holds for all that follows: before the first script, after the declaration of the characters.
 * @param mark what else the page says of itself
 * @throws Error when the head has not the form that it is given by Docusaurus
 */
export function withPolicy(html: string, policy: string, mark = ''): string {
  const meta = `<meta http-equiv=Content-Security-Policy content="${policy}">`;
  const sealed = html.replace(/<head><meta charset="?UTF-8"?\s*\/?>/i, (start) => start + meta + mark);
  if (sealed === html) throw new Error('A page has no <head><meta charset>: see src/plugin/contentSecurity.');
  return sealed;
}
