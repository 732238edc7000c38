import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {FacetSpec} from '@site/src/directory/facetSpec';
import {listAddress, ownTo} from '@site/src/directory/listAddress';
import type {Place} from '@site/src/model/territory';
import {toName} from '@site/src/model/territory';
import type {ChosenBy} from './words';
import {nothingOwnText} from './words';

interface Props {
  places: readonly Place[];
  facets: readonly FacetSpec[];
  by: ChosenBy;
}

/** For a list that holds nothing own to some places: says that what chose it is why, and leads to all that is own to them. */
export default function NothingOwn({places, facets, by}: Props): ReactNode {
  return (
    <>
      {nothingOwnText(places, by)}
      {places.map((place) => (
        <span key={place.id}>
          {' '}
          <Link to={listAddress(ownTo(place.id, facets))}>Voir tout ce qui est propre {toName(place)}</Link>
        </span>
      ))}
    </>
  );
}
