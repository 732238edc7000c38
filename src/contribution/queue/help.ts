import {homeRegion, isOpen, isRead, needs} from '../../model/lookups';
import type {Resource} from '../../model/resource';
import type {Place} from '../../model/territory';
import {labelOf, nameOf, ownPlaces, partsOf, ringOf, ringsAround} from '../../model/territory';
import type {Vocabularies} from '../../model/vocabularies';

/** How much people would be helped by a check of an entry. */
export interface Help {
  /** Above 0. */
  weight: number;
  /** A sentence without its capital nor its point; absent when others answer as well, or from as near. */
  why?: string;
}

/** Each step away from the home region counts that many times less. */
const FARTHER = 3;

/** What one reads misleads less than people who no longer answer. */
const READ = 0.5;

/** So many answers to a need, or fewer, and each of them is worth naming. */
const FEW = 3;

/** An answer to a need in a place: the fewer there are, the more it weighs. */
interface Share {
  need: string;
  /** Absent for what serves more than the home region. */
  place?: Place;
  /** How many answer this need there, itself included, from as near or nearer. */
  count: number;
}

/**
 * Says of each entry how much a check would help, from the needs it answers, where it serves and how many others do, and from
 * nothing else: no visit is counted. People do not take the place of a document, nor the other way.
 */
export function helpIn(
  resources: readonly Resource[],
  vocabularies: Vocabularies,
): (resource: Resource) => Help {
  const {territoires} = vocabularies;
  const rings = ringsAround([], territoires);
  const home = homeRegion(territoires);
  const parts = ownPlaces(territoires).filter(({id}) => id !== home?.id);
  const places = parts.length > 0 ? parts : ownPlaces(territoires);
  const counts = new Map<string, number>();
  const keyOf = (resource: Resource, need: string, where: string) =>
    [isRead(resource.type, vocabularies), need, where].join(' ');
  const isNear = (resource: Resource) => ringOf(resource.territoires, rings) === 0;
  /** Those of the home region where a near entry serves: its own, or all of them. */
  const placesOf = ({territoires: served}: Resource) =>
    home && served.includes(home.id)
      ? places
      : places.filter(({id}) => partsOf(id, territoires).some((part) => served.includes(part)));

  for (const resource of resources) {
    if (!isOpen(resource.statut, vocabularies)) continue;
    const ring = ringOf(resource.territoires, rings);
    const where = [
      ...rings
        .map((_, rank) => rank)
        .filter((rank) => rank >= ring)
        .map(String),
      ...(ring === 0 ? placesOf(resource).map(({id}) => id) : []),
    ];
    for (const key of resource.besoins.flatMap((need) => where.map((one) => keyOf(resource, need, one)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }

  const sharesOf = (resource: Resource): Share[] => {
    const count = (need: string, where: string) => counts.get(keyOf(resource, need, where)) ?? 1;
    const ring = String(ringOf(resource.territoires, rings));
    return resource.besoins.map((need): Share => {
      const near = isNear(resource) ? placesOf(resource) : [];
      const [rarest] = near
        .map((place) => ({need, place, count: count(need, place.id)}))
        .sort((a, b) => a.count - b.count);
      if (!rarest) return {need, count: count(need, ring)};
      // As rare in every place: it is so in the whole region.
      const isEverywhere = near.length > 1 && near.every(({id}) => count(need, id) === rarest.count);
      return isEverywhere && home ? {...rarest, place: home} : rarest;
    });
  };

  return (resource) => {
    const shares = sharesOf(resource);
    const isDocument = isRead(resource.type, vocabularies);
    const nearness = FARTHER ** -ringOf(resource.territoires, rings);
    const weight = (isDocument ? READ : 1) * nearness * shares.reduce((sum, {count}) => sum + 1 / count, 0);
    const [best] = [...shares].sort((a, b) => a.count - b.count);
    const phrase = needs(vocabularies).find(({id}) => id === best?.need)?.phrase;
    if (!best?.place || best.count > FEW || phrase === undefined) return {weight};
    const which =
      best.count === 1 ? 'seule ressource d’ici' : `l’une des ${best.count}\u00a0ressources d’ici`;
    return {
      weight,
      why: `${which} à ${isDocument ? 'lire' : 'qui s’adresser'} pour «\u00a0${phrase}\u00a0» ${inPlace(best.place)}`,
    };
  };
}

/** « dans la MRC du Granit », « à Sherbrooke », « en Estrie ». */
function inPlace(place: Place): string {
  if (place.avec_article === undefined) return `à ${place.nom}`;
  const isRegion = place.niveau === 'region' && !place.avec_article.startsWith('le ');
  return isRegion ? `en ${labelOf(place)}` : `dans ${nameOf(place)}`;
}
