import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import type {Place} from '@site/src/model/territory';
import {nameOf} from '@site/src/model/territory';
import {nothingOwnText} from './words';

/** For a search that leaves nothing of what is own to some places: says so, and leads to all that serves them. */
export default function NothingOwn({places}: {places: readonly Place[]}): ReactNode {
  return (
    <>
      {nothingOwnText(places)}
      {places.map((place) => (
        <span key={place.id}>
          {' '}
          <Link to={addresses.territory(place.id)}>Voir tout ce qui sert {nameOf(place)}</Link>
        </span>
      ))}
    </>
  );
}
