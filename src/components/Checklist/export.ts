import type {Ticks} from './ticks';
import {isTicked} from './ticks';

/** A list to tick, as it leaves the site. */
export interface ExportedList {
  /** Title of the page. */
  page: string;
  title: string;
  items: {id: string; text: string}[];
}

/** The list as Markdown, which reads well as plain text too. It bears no date and no address. */
export function toMarkdown({page, title, items}: ExportedList, ticks: Ticks): string {
  const lines = items.map(({id, text}) => `- [${isTicked(ticks, id) ? 'x' : ' '}] ${text}`);
  return [`# ${page}`, '', title, '', ...lines, ''].join('\n');
}

/** `ideation/decrire-le-besoin` → `coches-ideation-decrire-le-besoin.txt`: a name that any device accepts and opens. */
export function fileName(page: string): string {
  return `coches-${page.replace(/[^a-z0-9-]+/gi, '-')}.txt`;
}
