import type {Content} from '../model/content';
import {DOORS_SHOWN, doorsAround, doorsIn} from '../directory/doors';
import {formatDate} from '../model/date';
import {fieldCheck} from '../model/freshness';
import {homeRegion, isOpen, isRead} from '../model/lookups';
import type {Resource} from '../model/resource';
import {dialledTelephone, telephoneLink, telephoneText} from '../model/telephone';
import {chainOf, ofName, ownPlaces} from '../model/territory';
import type {Vocabularies} from '../model/vocabularies';
import {inTurn} from './inTurn';

/** A way to reach what an entry speaks of. */
export interface Way {
  /** Call, write, open their page « nous joindre », open their page, go there. */
  by: 'call' | 'write' | 'door' | 'page' | 'go';
  /** The number, the e-mail, the host or the address, as one reads it. */
  text: string;
  /** Absent for a number that cannot be dialled. */
  link?: string;
  note?: string;
  /** Code of the language of the page, when it is not French. */
  language?: string;
  /** The day a person checked it, in words. */
  checked?: string;
}

/**
 * The ways that an entry gives, the one to try first at the head: the people, then their pages, then the place; for what one
 * reads, the page itself, unless one is sent there to ask.
 */
export function waysOf(
  resource: Resource,
  vocabularies: Pick<Vocabularies, 'types' | 'listes'>,
  isAsked = !isRead(resource.type, vocabularies),
): Way[] {
  const {contact = {}, url, langue_page: language} = resource;
  const {telephone = [], courriel, porte, adresse} = contact;
  const checked = (path: string) => checkedOn(resource, path);
  const people: Way[] = [
    ...telephone.map((given): Way => {
      const dialled = dialledTelephone(given);
      return {
        by: 'call',
        text: `${telephoneText(given)}${given.poste === undefined ? '' : `, poste\u00a0${given.poste}`}`,
        ...(dialled && {link: telephoneLink(dialled)}),
        ...(given.note !== undefined && {note: given.note}),
        ...checked('contact.telephone'),
      };
    }),
    ...(courriel === undefined
      ? []
      : [{by: 'write', text: courriel, link: `mailto:${courriel}`, ...checked('contact.courriel')} as const]),
    ...(porte === undefined
      ? []
      : [{by: 'door', text: host(porte), link: porte, ...checked('contact.porte')} as const]),
  ];
  const name = language && vocabularies.listes.langues?.find(({id}) => id === language)?.nom;
  const pages: Way[] =
    url === undefined
      ? []
      : [
          {
            by: 'page',
            text: host(url),
            link: url,
            ...(language !== undefined && {language}),
            ...(name && {note: `en ${name.toLowerCase()}`}),
            ...checked('url'),
          },
        ];
  const place: Way[] =
    adresse === undefined
      ? []
      : [{by: 'go', text: adresse, link: mapLink(adresse), ...checked('contact.adresse')}];
  const ways = isAsked ? [...people, ...pages, ...place] : [...pages, ...people, ...place];
  // What cannot be followed comes after what can.
  return [...ways.filter(({link}) => link !== undefined), ...ways.filter(({link}) => link === undefined)];
}

/** People to speak or write to, one number and one e-mail at most: what a person who reads a sheet of paper can use. */
export function peopleOf(resource: Resource, vocabularies: Pick<Vocabularies, 'types' | 'listes'>): Way[] {
  const ways = waysOf(resource, vocabularies).filter(({link}) => link !== undefined);
  return (['call', 'write'] as const).flatMap((by) => ways.find((way) => way.by === by) ?? []);
}

/** The day a person checked a field, alone or with everything, in words; to spread in what is said of it. */
export function checkedOn(resource: Resource, path: string): {checked?: string} {
  const check = fieldCheck(resource, path);
  return check ? {checked: formatDate(check.date)} : {};
}

/** Host of an address, without « www. ». */
export function host(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** What maps do not know of an address: a remark in brackets, an office, a floor, a box. */
const INSIDE =
  /\s*\([^)]*\)|,?\s*(?:bureaux?|local|suite|porte|appartement|app\.|salle|étage|case\s+postale|c\.\s*p\.)\s*(?:n[o°º]\s*)?#?[\w-]*\d[\w./-]*|,?\s*\d+(?:er|e|ème)\s+étage/giu;

/** Address of a page that shows a place on a map. */
export function mapLink(address: string): string {
  const place = address.replace(INSIDE, '').trim();
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
}

/** Those who receive anyone where a resource serves, for one that cannot be reached by itself. */
export interface Doors {
  /** « de la MRC du Granit »; absent when they are of several places. */
  place?: string;
  entries: Door[];
  /** What is looked for is read: nobody is joined. */
  isRead?: true;
  /** For a project in one of the territories that it serves, where its doors are others. */
  nearer?: NearerDoors[];
}

/** The doors for a project in one territory. */
export interface NearerDoors extends Pick<Doors, 'place' | 'entries'> {
  /** Id of the territory. */
  territory: string;
}

/** One who receives anyone, and how to reach them. */
export interface Door {
  id: string;
  nom: string;
  ways: Way[];
  /** It is the organisation that offers the resource. */
  isOwner?: true;
  /** The text of the entry says to ask there. */
  isNamed?: true;
}

/** Of those that the text of an entry names, no more: the doors of its territory keep a place. */
const MOST_LEADS = DOORS_SHOWN - 1;

/**
 * The organisation that offers it, those that its text says to ask, then the doors of the most precise territories it serves,
 * in its own order, or, when they have none, of what holds them; those of the home region as a last resort. A door is open and
 * can be reached itself. For a project in a territory that it serves, the doors of this territory.
 */
export function doorsOf(
  {id, type, organisme, leads, territoires: served}: Resource,
  {resources, vocabularies}: Pick<Content, 'resources' | 'vocabularies'>,
): Doors {
  const {territoires} = vocabularies;
  const toDoor = (doorId: string): Door[] => {
    const door = resources.find((one) => one.id === doorId);
    if (!door || door.id === id || !isOpen(door.statut, vocabularies)) return [];
    const ways = waysOf(door, vocabularies, true).filter(({link}) => link !== undefined);
    return ways.length > 0 ? [{id: door.id, nom: door.nom, ways}] : [];
  };
  const owner = (organisme === undefined ? [] : toDoor(organisme)).map((door) => ({
    ...door,
    isOwner: true as const,
  }));
  const isWithin = (place: string, other: string) => chainOf(place, territoires).includes(other);
  const isNear = (places: readonly string[]) =>
    places.some((place) => served.some((other) => isWithin(place, other) || isWithin(other, place)));
  const named = leads
    // One may be named to say that it serves elsewhere.
    .filter((lead) => isNear(resources.find((one) => one.id === lead)?.territoires ?? []))
    .flatMap(toDoor)
    .slice(0, MOST_LEADS)
    .map((door) => ({...door, isNamed: true as const}));
  const level = territoires.find((one) => served.includes(one.id))?.niveau;
  const nearest = served.filter((place) => territoires.find((one) => one.id === place)?.niveau === level);
  const home = homeRegion(territoires);
  const around = (places: readonly string[]): Pick<Doors, 'place' | 'entries'> => {
    const found = doorsAround(places, territoires, toDoor);
    const all = found.length > 0 || !home ? found : [doorsIn(home.id, territoires, toDoor)];
    const place = all.length === 1 ? territoires.find((one) => one.id === all[0]?.territory) : undefined;
    const entries = [...owner, ...named, ...inTurn(all.map(({doors}) => doors))]
      .filter((door, rank, every) => every.findIndex((other) => other.id === door.id) === rank)
      .slice(0, DOORS_SHOWN);
    return {...(place && {place: ofName(place)}), entries};
  };
  const usual = around(nearest);
  const nearer = ownPlaces(territoires)
    .filter((one) => chainOf(one.id, territoires).some((holder) => served.includes(holder)))
    .map((one) => ({territory: one.id, ...around([one.id])}))
    .filter(({place, entries}) => entries.length > 0 && place !== usual.place);
  return {
    ...usual,
    ...(isRead(type, vocabularies) && {isRead: true as const}),
    ...(nearer.length > 0 && {nearer}),
  };
}
