import type {Batch, ToCheck} from '../contribution/queue';
import {checkQueue} from '../contribution/queue';
import type {ReasonKind} from '../contribution/queue/reason';
import type {Content} from '../model/content';
import {isRead} from '../model/lookups';
import type {SourceView} from './sourceView';
import {sourceView} from './sourceView';
import type {Way} from './ways';
import {waysOf} from './ways';

/** An entry that waits for a check: why it matters, what to look for, and where. */
export interface EntryToCheck {
  id: string;
  nom: string;
  sigle?: string;
  /** Its address is the site of the organisation itself. */
  isOrganisation: boolean;
  isRead: boolean;
  sharesPage: boolean;
  /** Sentences without their capital nor their point, the one that says most at the head; one at least. */
  whys: string[];
  /** What to find out, the most pressing first. */
  asks: string[];
  /** Its own ways; the people of the organisation that offers it when it names none of its own. */
  ways: Way[];
  /** The pages it rests on, when there is no way to reach it. */
  sources: SourceView[];
}

/** Entries that one call, or one look at a site, settles together. */
export interface BatchToCheck {
  key: string;
  /** The organisation, the site, or the entry when it is alone. */
  name: string;
  /** Id of its entry. */
  id?: string;
  /** All those that its entries name. */
  territoires: string[];
  entries: EntryToCheck[];
}

/** Pages of sources offered where nothing else is. */
const SOURCES_SHOWN = 2;

/**
 * All that waits for a check, the most useful first.
 * @param today AAAA-MM-JJ
 * @param dead web addresses that no longer answer, as `webAddresses` gives them
 */
export function batchesToCheck(
  content: Pick<Content, 'resources' | 'vocabularies'>,
  today: string,
  dead?: ReadonlySet<string>,
): BatchToCheck[] {
  return checkQueue(content, today, dead).map((batch) => toBatch(batch, content));
}

function toBatch({owner, entries}: Batch, {vocabularies}: Pick<Content, 'vocabularies'>): BatchToCheck {
  const [first, ...others] = entries;
  const own = owner.entry ?? (others.length === 0 ? first?.resource : undefined);
  const waysOfOwner = owner.entry ? linked(waysOf(owner.entry, vocabularies)) : [];
  const peopleOfOwner = waysOfOwner.filter(reachesPeople);
  const toEntry = ({resource, ...known}: ToCheck): EntryToCheck => {
    const {id, nom, sigle, type, page_commune: sharesPage = false, sources} = resource;
    const ownWays = linked(waysOf(resource, vocabularies));
    const ways = ownWays.some(reachesPeople)
      ? ownWays
      : [
          ...peopleOfOwner,
          ...(ownWays.length > 0 ? ownWays : waysOfOwner.filter((way) => !reachesPeople(way))),
        ];
    const pages = sources.map(sourceView).filter(({url}) => url !== undefined);
    return {
      id,
      nom,
      ...(sigle !== undefined && {sigle}),
      isOrganisation: vocabularies.types.find((one) => one.id === type)?.organisation ?? false,
      isRead: isRead(type, vocabularies),
      sharesPage,
      whys: whysOf(known),
      asks: known.reasons.flatMap(({asks}) => asks),
      ways,
      sources: ways.length > 0 ? [] : pages.slice(0, SOURCES_SHOWN),
    };
  };
  return {
    key: owner.key,
    name: own?.nom ?? owner.key,
    ...(own && {id: own.id}),
    territoires: [...new Set(entries.flatMap(({resource}) => resource.territoires))],
    entries: entries.map(toEntry),
  };
}

/** True of nearly all, or told by what is to be found out. */
const OBVIOUS: ReadonlySet<ReasonKind> = new Set(['neverChecked', 'doubt', 'missing']);

/** What goes without saying is said of those of which there is nothing else to say. */
function whysOf({help, reasons}: Pick<ToCheck, 'help' | 'reasons'>): string[] {
  const said = reasons.filter(({kind}) => !OBVIOUS.has(kind)).map(({why}) => why);
  const whys = [...(help === undefined ? [] : [help]), ...said];
  return whys.length > 0 ? whys : reasons.slice(0, 1).map(({why}) => why);
}

function reachesPeople({by}: Way): boolean {
  return by === 'call' || by === 'write' || by === 'door';
}

function linked(ways: readonly Way[]): Way[] {
  return ways.filter(({link}) => link !== undefined);
}
