import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import type {KeptKind} from '../dossier/item';
import {keyOf} from '../dossier/item';
import {formerPages} from './formerPages';
import type {Resource} from '../model/resource';
import type {Way} from './ways';
import {doorsOf, waysOf} from './ways';

/** A page that can be kept, and is no entry of the directory. */
export interface KeepablePage {
  nom: string;
  /** Without the base URL. */
  url: string;
  resume: string;
  /** Id of its stage. */
  etape?: string;
  /** Day of its last revision, AAAA-MM-JJ. */
  revise?: string;
}

/** What became of a page that could be kept: where it is now, or why it is gone. */
export interface FormerThing {
  /** Key of what goes on in its place, when that can be kept too. */
  vers?: string;
  /** Its address, without the base URL. */
  url?: string;
  nom: string;
  /** A sentence. */
  raison?: string;
}

/** A way to reach an entry, without what only its own page says. */
export type DossierWay = Pick<Way, 'by' | 'text' | 'link'>;

/** What the page of the dossier needs beside the directory; keys are those of `keyOf`. */
export interface DossierData {
  etapes: {id: string; numero: number; nom: string}[];
  pages: Record<string, KeepablePage>;
  former: Record<string, FormerThing>;
  /** By id of an entry: the ways to reach it, the one to try first at the head. */
  ways: Record<string, DossierWay[]>;
  /** By id of an entry that gives no way: id of the one to go through, which gives some. */
  doors: Record<string, string>;
}

/** Ways given for an entry: one to speak, one to read. */
const WAYS = 3;

export function dossierData(content: Content): DossierData {
  const {vocabularies, practices, templates, parcours, resources} = content;
  const ways = new Map(resources.map((resource) => [resource.id, keptWays(resource, content)]));
  const reached = [...ways].filter(([, given]) => given.length > 0);
  return {
    etapes: vocabularies.etapes.map(({id, numero, nom}) => ({id, numero, nom})),
    pages: Object.fromEntries([
      ...practices.map(({id, etape, titre, resume, url, revise_le}) => [
        keyOf({genre: 'pratique', id: `${etape}/${id}`}),
        {nom: titre, url, resume, etape, revise: revise_le},
      ]),
      ...templates.map(({id, etape, titre, resume, url}) => [
        keyOf({genre: 'gabarit', id}),
        {nom: titre, url, resume, etape},
      ]),
      ...parcours.map(({id, nom, resume, revise_le}) => [
        keyOf({genre: 'parcours', id}),
        {nom, url: addresses.parcours(id), resume, revise: revise_le},
      ]),
    ]) as DossierData['pages'],
    former: formerThings(content),
    // Those that give none are left out.
    ways: Object.fromEntries(reached),
    doors: Object.fromEntries(
      resources
        .filter(({id}) => ways.get(id)?.length === 0)
        .flatMap((resource): [string, string][] => {
          const door = doorsOf(resource, content).entries.find(({id}) => ways.get(id)?.length);
          return door ? [[resource.id, door.id]] : [];
        }),
    ),
  };
}

function keptWays(resource: Resource, {vocabularies}: Pick<Content, 'vocabularies'>): DossierWay[] {
  return waysOf(resource, vocabularies)
    .filter(({by}) => by !== 'go')
    .slice(0, WAYS)
    .map(({by, text, link}) => ({by, text, ...(link !== undefined && {link})}));
}

function formerThings(content: Content): DossierData['former'] {
  return Object.fromEntries(
    formerPages(content).flatMap(({address, view}): [string, FormerThing][] => {
      const key = keyAt(address);
      if (key === undefined) return [];
      if ('gone' in view) {
        const {nom, reason, need} = view.gone;
        return [[key, {nom, raison: reason, url: need.url}]];
      }
      const {address: url, nom} = view.movedTo;
      const vers = keyAt(url);
      return [[key, {nom, url, ...(vers !== undefined && {vers})}]];
    }),
  );
}

/** Where each kind of page that can be kept has its address: a pattern with its ids. */
const PLACES: Readonly<Record<KeptKind, RegExp>> = {
  ressource: placeOf(addresses.resource('([a-z0-9-]+)')),
  pratique: placeOf(addresses.guidePractice('([a-z0-9-]+)', '([a-z0-9-]+)')),
  gabarit: placeOf(addresses.template('([a-z0-9-]+)')),
  parcours: placeOf(addresses.parcours('([a-z0-9-]+)')),
};

function placeOf(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

/** The key of what stands at an address, if it can be kept. */
function keyAt(address: string): string | undefined {
  for (const [genre, place] of Object.entries(PLACES) as [KeptKind, RegExp][]) {
    const [, ...ids] = place.exec(address) ?? [];
    if (ids.length > 0) return keyOf({genre, id: ids.join('/')});
  }
  return undefined;
}
