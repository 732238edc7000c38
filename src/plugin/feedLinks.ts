import type {HtmlTagObject} from '@docusaurus/types';
import {FEEDS} from '../model/feedAddresses';

const ATOM = 'application/atom+xml';

/** What tells programs, in the head of every page, that the site can be followed. */
export function feedLinks(site: string, baseUrl: string): HtmlTagObject[] {
  const link = (title: string, type: string, file: string): HtmlTagObject => ({
    tagName: 'link',
    attributes: {
      rel: 'alternate',
      type,
      title: `${site}\u00a0: ${title}`,
      href: baseUrl + file.slice(1),
    },
  });
  return [
    link('ce qui a changé', ATOM, FEEDS.changesAtom),
    link('ce qui a changé', 'application/feed+json', FEEDS.changesJson),
    link('dates limites', ATOM, FEEDS.deadlines),
  ];
}
