import {homeRegion, splitAtHome} from './lookups';
import type {Territory} from './vocabularies';

/*
 * What stands in what: a municipality in its region, the region in its province… A territory stands for all that serves
 * it, so what is offered to a place is what names it, a larger one that holds it, or a part of it.
 */

/** What one needs of a territory to say where things are: the list without what search and pages alone know. */
export type Place = Pick<Territory, 'id' | 'nom' | 'avec_article' | 'niveau' | 'dans' | 'ici'>;

/** The territories without what search and pages alone know. */
export function toPlaces(territories: readonly Territory[]): Place[] {
  return territories.map(({id, nom, avec_article, niveau, dans, ici}) => ({
    id,
    nom,
    ...(avec_article !== undefined && {avec_article}),
    niveau,
    ...(dans !== undefined && {dans}),
    ...(ici && {ici}),
  }));
}

/** Where a project may be: the home region and its parts. */
export function ownPlaces(places: readonly Place[]): Place[] {
  return splitAtHome(places).here;
}

/** A territory and those that hold it, the nearest first; nothing for an id that nobody knows. */
export function chainOf(id: string, territories: readonly Place[]): string[] {
  const chain: string[] = [];
  for (
    let next = territories.find((one) => one.id === id);
    next && !chain.includes(next.id);
    next = territories.find((one) => one.id === next?.dans)
  ) {
    chain.push(next.id);
  }
  return chain;
}

/** A territory and those that stand in it. */
export function partsOf(id: string, territories: readonly Place[]): string[] {
  return territories.map((one) => one.id).filter((one) => chainOf(one, territories).includes(id));
}

/** The territories that what serves `listed` is open to: each of them, what holds it and what stands in it. */
export function openTo(listed: readonly string[], territories: readonly Place[]): string[] {
  return territories.map(({id}) => id).filter((id) => isOpenTo(listed, id, territories));
}

/** True for what serves a territory: it names it, a larger one around it, or a part of it. */
export function isOpenTo(listed: readonly string[], id: string, territories: readonly Place[]): boolean {
  const around = new Set([...chainOf(id, territories), ...partsOf(id, territories)]);
  return listed.some((one) => around.has(one));
}

/** What lies at about the same distance of a place: its own, its region, its province… */
export interface Ring {
  title: string;
  /** Naming one of these puts a resource here, unless it names a nearer one. */
  territories: readonly string[];
}

/**
 * The rings around one or several places, the nearest first; the last one holds what serves none of them. Around the home
 * region when no known place is given.
 */
export function ringsAround(places: readonly string[], territories: readonly Place[]): Ring[] {
  const centres = centresOf(places, territories);
  const own = centres.flatMap(({id}) => partsOf(id, territories));
  const larger = new Set(centres.flatMap(({id}) => chainOf(id, territories)));
  const around = territories.filter(({id}) => larger.has(id) && !own.includes(id));
  const near = around.filter(({niveau}) => !isFar(niveau));
  const far = around.filter(({niveau}) => isFar(niveau));
  const taken = new Set([...own, ...around.map(({id}) => id)]);
  return [
    {title: ownTitle(centres), territories: own},
    ...near.map(({id, nom}) => ({title: nom, territories: [id]})),
    ...(far.length > 0 ? [{title: farTitle(far), territories: far.map(({id}) => id)}] : []),
    {
      title: 'Pour d’autres territoires',
      territories: territories.map(({id}) => id).filter((id) => !taken.has(id)),
    },
  ];
}

/** Rank of the ring that a resource stands in: that of the nearest territory it names. */
export function ringOf(listed: readonly string[], rings: readonly Ring[]): number {
  const rank = rings.findIndex(({territories}) => territories.some((id) => listed.includes(id)));
  return rank === -1 ? rings.length - 1 : rank;
}

/** The known ones among some places; the home region when there is none. */
export function centresOf(places: readonly string[], territories: readonly Place[]): Place[] {
  const known = territories.filter(({id}) => places.includes(id));
  const home = homeRegion(territories);
  return known.length > 0 || !home ? known : [home];
}

function isFar(level: Place['niveau']): boolean {
  return level === 'pays' || level === 'monde';
}

/** « Canada et ailleurs »; around a country, « Ailleurs dans le monde ». */
function farTitle(far: readonly Place[]): string {
  const country = far.find(({niveau}) => niveau === 'pays');
  return country ? `${country.nom} et ailleurs` : 'Ailleurs dans le monde';
}

/** « Propre à la MRC du Granit », « Propre à Sherbrooke ou à la MRC du Granit ». */
function ownTitle(centres: readonly Place[]): string {
  const [first, second, ...others] = centres;
  if (!first) return 'Ici';
  if (!second) return first.niveau === 'monde' ? first.nom : `Propre ${toName(first)}`;
  return others.length === 0
    ? `Propre ${toName(first)} ou ${toName(second)}`
    : 'Propre aux territoires choisis';
}

/** A territory within a sentence: « la MRC du Granit », « Sherbrooke », « l’Estrie ». */
export function nameOf({nom, avec_article}: NamedTerritory): string {
  return avec_article ?? nom;
}

/** « de la MRC du Granit », « de Sherbrooke », « de l’Estrie », « du Québec ». */
export function ofName(territory: NamedTerritory): string {
  const name = nameOf(territory);
  if (/^les? /.test(name)) return name.startsWith('les') ? `des ${name.slice(4)}` : `du ${name.slice(3)}`;
  // Where there is no article, a vowel takes the place of that of « de ».
  return territory.avec_article === undefined && /^[aeiouyàâéèêëîïôûœ]/i.test(name)
    ? `d’${name}`
    : `de ${name}`;
}

/** « à la MRC du Granit », « à Sherbrooke », « à l’Estrie », « au Québec ». */
export function toName(territory: NamedTerritory): string {
  const name = nameOf(territory);
  if (/^les? /.test(name)) return name.startsWith('les') ? `aux ${name.slice(4)}` : `au ${name.slice(3)}`;
  return `à ${name}`;
}

/** Alone, as a label: « MRC du Granit », « Sherbrooke », « Estrie », « Québec ». */
export function labelOf(territory: NamedTerritory): string {
  return nameOf(territory).replace(/^(?:l[ae] |les |l’)/, '');
}

type NamedTerritory = Pick<Place, 'nom' | 'avec_article'>;
