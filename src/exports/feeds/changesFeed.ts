import {addresses} from '../../model/addresses';
import type {ChangedThing, ChangeLog} from '../../model/changeLog';
import type {FeedEntry, FeedPlan, FeedSite} from './feed';
import {at} from './feed';

const NBSP = '\u00a0';

/** Entries of the feed: a reader that comes back after weeks still finds what it has missed, and a phone loads it. */
const MOST = 100;

const LABELS: Readonly<Record<ChangedThing['state'], string>> = {
  new: 'Nouvelle fiche',
  changed: 'Fiche changée',
  closed: 'Fermée',
  gone: 'Fiche retirée',
};

/**
 * What is new, changed or closed in the directory, one entry for each resource in each week: what changes again in the week
 * is the same entry, said anew. @param today AAAA-MM-JJ, for a feed without entries
 */
export function changesFeed({weeks}: ChangeLog, site: FeedSite, today: string): FeedPlan {
  const entries = weeks
    .flatMap(({monday, things}) =>
      things.filter(({kind}) => kind === 'ressource').map((thing) => toEntry(thing, monday, site)),
    )
    .sort((a, b) => b.updated.getTime() - a.updated.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
  return {
    title: `${site.name}${NBSP}: ce qui a changé`,
    description: 'Les fiches nouvelles, changées et fermées du répertoire, avec ce qui a changé.',
    page: addresses.changes(),
    entries,
    updated: entries[0]?.updated ?? new Date(`${today}T00:00:00Z`),
  };
}

function toEntry(thing: ChangedThing, monday: string, site: FeedSite): FeedEntry {
  const {id, name, address, state, sentences, summary, seconds} = thing;
  return {
    // The address it had that week, and the week: whatever becomes of the page.
    id: `${at(addresses.resource(id), site)}#${monday}`,
    link: at(address ?? addresses.changes(), site),
    title: `${LABELS[state]}${NBSP}: ${name}`,
    summary: summary ?? sentences[0] ?? `${LABELS[state]}.`,
    lines: sentences,
    updated: new Date(seconds * 1000),
  };
}
