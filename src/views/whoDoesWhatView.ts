import {listAddress, ownTo, proposeAddress} from '../directory/listAddress';
import {compareNames} from '../directory/order';
import type {CsvCell} from '../exports/csv';
import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import {familySentence, isOffered, isRead, splitAtHome} from '../model/lookups';
import type {Resource} from '../model/resource';
import {toName} from '../model/territory';
import type {Family, NeedGroup, Territory} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';

/** Something that an organisation offers. */
export interface Offer {
  id: string;
  nom: string;
  /** Name of its type. */
  type: string;
}

/** Who answers a need somewhere: an organisation and what it offers for it, or a resource that stands for itself. */
export interface Holder extends Offer {
  /** Its own entry answers the need there, whatever else it offers. */
  answers: boolean;
  /** What it is said to offer by entries of their own. */
  offers: Offer[];
}

/** A territory, and who answers there: those whose entries name it. */
export interface PlaceOfHolders {
  id: string;
  nom: string;
  /** « à la MRC du Granit » */
  toName: string;
  holders: Holder[];
  /** The form that proposes somebody there. */
  propose: string;
}

/** Who answers the needs of a family, territory by territory. */
export interface WhoDoesWhatView {
  family: string;
  /** « Je cherche du financement » */
  title: string;
  /** The home region's territories, then the others that have somebody. */
  places: PlaceOfHolders[];
  /** Entries whose people answer; of those, the ones that name no organisation and are none. */
  count: number;
  alone: number;
  /** What is read, which nobody answers for. */
  read: number;
  list: string;
  needs: string;
}

/** A family in the index of these pages. */
export interface FamilyOfHolders {
  id: string;
  label: string;
  /** Organisations and resources that stand for themselves, each once. */
  holders: number;
  url: string;
}

/** The families, under the openers of their groups. */
export interface WhoDoesWhatIndex {
  groups: {title: string; families: FamilyOfHolders[]}[];
  /** Programmes and other offers, which are no organisation; those of them that say which one offers them. */
  count: number;
  linked: number;
}

/** The page of a family: who answers its needs, territory by territory. What is over does not count. */
export function whoDoesWhatView(
  group: NeedGroup,
  family: Family,
  content: Content,
  index: DirectoryIndex,
): WhoDoesWhatView {
  const answering = answeringOf(family, content, index);
  const people = answering.filter(({type}) => !isRead(type, index.vocabularies));
  const {here, beyond} = splitAtHome(index.vocabularies.territoires);
  const toPlace = (place: Territory) => placeOf(place, people, family, content, index);
  return {
    family: family.id,
    title: familySentence(group, family),
    places: [...here.map(toPlace), ...beyond.map(toPlace).filter(({holders}) => holders.length > 0)],
    count: people.length,
    alone: people.filter((one) => standsAlone(one, content, index)).length,
    read: answering.length - people.length,
    list: listAddress({famille: [family.id]}),
    needs: addresses.family(family.id),
  };
}

/** The page that leads to those of the families. */
export function whoDoesWhatIndex(content: Content, index: DirectoryIndex): WhoDoesWhatIndex {
  const offered = openOf(content, index).filter(({type}) => isOffered(type, index.vocabularies));
  return {
    groups: index.vocabularies.groupes.map(({libelle, familles}) => ({
      title: libelle,
      families: familles.map((family) => ({
        id: family.id,
        label: family.libelle,
        holders: new Set(
          answeringOf(family, content, index)
            .filter(({type}) => !isRead(type, index.vocabularies))
            .map((one) => holderOf(one, content).id),
        ).size,
        url: addresses.whoDoesWhatFor(family.id),
      })),
    })),
    count: offered.length,
    linked: offered.filter((one) => holderOf(one, content) !== one).length,
  };
}

function openOf({resources}: Content, {records}: DirectoryIndex): Resource[] {
  const open = new Set(records.filter(({closed}) => !closed).map(({id}) => id));
  return resources.filter(({id}) => open.has(id));
}

function answeringOf({besoins}: Family, content: Content, index: DirectoryIndex): Resource[] {
  const needs = new Set(besoins.map(({id}) => id));
  return openOf(content, index).filter((resource) => resource.besoins.some((need) => needs.has(need)));
}

/** The entry of the organisation that offers it; itself when none is named. */
function holderOf(resource: Resource, {resources}: Content): Resource {
  return resources.find(({id}) => id === resource.organisme) ?? resource;
}

/** True for what no entry says the organisation of, and that is none itself. */
function standsAlone(resource: Resource, content: Content, {vocabularies}: DirectoryIndex): boolean {
  return holderOf(resource, content) === resource && isOffered(resource.type, vocabularies);
}

function placeOf(
  place: Territory,
  people: readonly Resource[],
  family: Family,
  content: Content,
  index: DirectoryIndex,
): PlaceOfHolders {
  const holders = new Map<string, Holder>();
  for (const resource of people.filter(({territoires}) => territoires.includes(place.id))) {
    const holder = holderOf(resource, content);
    const known = holders.get(holder.id) ?? {...toOffer(holder, index), answers: false, offers: []};
    holders.set(
      holder.id,
      holder === resource
        ? {...known, answers: true}
        : {...known, offers: [...known.offers, toOffer(resource, index)]},
    );
  }
  const byName = (a: Offer, b: Offer) => compareNames(a.nom, b.nom);
  return {
    id: place.id,
    nom: place.nom,
    toName: toName(place),
    holders: [...holders.values()]
      .map((holder) => ({...holder, offers: holder.offers.sort(byName)}))
      .sort(byName),
    propose: proposeAddress({...ownTo(place.id, index.facets), famille: [family.id]}),
  };
}

function toOffer({id, nom, type}: Resource, {vocabularies}: DirectoryIndex): Offer {
  return {id, nom, type: vocabularies.types.find((one) => one.id === type)?.nom ?? type};
}

/** The same for a spreadsheet: a line for each thing offered. `site` is where the site is, without a slash at its end. */
export function whoDoesWhatTable({title, places}: WhoDoesWhatView, site: string): CsvCell[][] {
  const line = (place: string, holder: Holder, offer: Offer): CsvCell[] => [
    title,
    place,
    holder.nom,
    offer.nom,
    offer.type,
    `${site}${addresses.resource(offer.id)}`,
  ];
  return [
    ['Besoin', 'Territoire', 'Organisation', 'Ce qu’elle offre', 'Type', 'Fiche'],
    ...places.flatMap(({nom, holders}) =>
      holders.flatMap((holder) => [
        ...(holder.answers ? [line(nom, holder, holder)] : []),
        ...holder.offers.map((offer) => line(nom, holder, offer)),
      ]),
    ),
  ];
}
