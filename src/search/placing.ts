import {splitAtHome} from '../model/lookups';
import type {Place} from '../model/territory';
import type {Card, Proximity} from './card';

/** What a card says of where a resource serves. */
export function placing(
  places: readonly string[],
  territories: readonly Place[],
): Required<Pick<Card, 'places' | 'territory' | 'proximity'>> {
  const named = territories.filter(({id}) => places.includes(id));
  return {
    places: named.map(({id}) => id),
    territory: named.map(({nom}) => nom).join(', '),
    proximity: proximity(named, territories),
  };
}

function proximity(named: readonly Place[], territories: readonly Place[]): Proximity {
  const home = new Set(splitAtHome(territories).here);
  if (named.some((place) => home.has(place))) return 'ici';
  const isAt = (...levels: Place['niveau'][]) => named.some(({niveau}) => levels.includes(niveau));
  if (isAt('mrc', 'region', 'province')) return 'province';
  return isAt('pays') ? 'pays' : 'ailleurs';
}
