import {splitAtHome} from '../model/lookups';
import type {Territory} from '../model/vocabularies';

/** What a browser needs of a territory to say where things are: the list without what search alone knows. */
export type Place = Pick<Territory, 'id' | 'nom' | 'avec_article' | 'niveau' | 'dans' | 'ici'>;

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

/** The places that a project may be in: the home region and its parts. */
export function ownPlaces(places: readonly Place[]): Place[] {
  return splitAtHome(places).here;
}
