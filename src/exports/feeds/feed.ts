import {Feed} from 'feed';
import {escapeMarkup, xmlText} from '../xmlText';

/** Where the site is, and how its feeds name it. */
export interface FeedSite {
  /** Its title. */
  name: string;
  /** Address of its home page, in full, with a slash at the end. */
  home: string;
  /** Licence of its texts. */
  licence: string;
}

export interface FeedEntry {
  /** Its address in full, which never changes: readers know by it what they have shown. */
  id: string;
  /** Address in full of what it speaks of. */
  link: string;
  title: string;
  /** One sentence. */
  summary: string;
  /** Lines under it. */
  lines: readonly string[];
  updated: Date;
}

export interface FeedPlan {
  title: string;
  description: string;
  /** Address without the base URL of the page that says the same. */
  page: string;
  /** Latest first. */
  entries: readonly FeedEntry[];
  /** When it last changed; of a feed without entries too. */
  updated: Date;
}

/** The feed as Atom. @param file its own address, without the base URL */
export function toAtom(plan: FeedPlan, file: string, site: FeedSite): string {
  return feedOf(plan, {atom: at(file, site)}, site, escapeMarkup).atom1();
}

/** The feed as JSON Feed. @param file its own address, without the base URL */
export function toJsonFeed(plan: FeedPlan, file: string, site: FeedSite): string {
  // Its titles and summaries are plain texts, where those of Atom are HTML here.
  return feedOf(plan, {json: at(file, site)}, site, (text) => text).json1();
}

/** An address of the site in full. */
export function at(address: string, {home}: FeedSite): string {
  return home + address.replace(/^\//, '');
}

function feedOf(
  {title, description, page, entries, updated}: FeedPlan,
  feedLinks: {atom: string} | {json: string},
  site: FeedSite,
  write: (text: string) => string,
): Feed {
  const [self = ''] = Object.values(feedLinks) as string[];
  const feed = new Feed({
    id: self,
    title: xmlText(title),
    description: xmlText(description),
    link: at(page, site),
    feedLinks,
    updated,
    language: 'fr-CA',
    generator: xmlText(site.name),
    author: {name: xmlText(site.name), link: site.home},
    copyright: xmlText(site.licence),
  });
  for (const entry of entries) {
    const lines = entry.lines.map((line) => `<li>${escapeMarkup(xmlText(line))}</li>`);
    const summary = xmlText(entry.summary);
    feed.addItem({
      id: entry.id,
      link: entry.link,
      title: write(xmlText(entry.title)),
      description: write(summary),
      content: `<p>${escapeMarkup(summary)}</p>${lines.length > 0 ? `<ul>${lines.join('')}</ul>` : ''}`,
      date: entry.updated,
    });
  }
  return feed;
}
