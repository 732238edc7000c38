import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ALL_ID} from '@site/src/components/Explorer/AllResources';
import {NEEDS_ID} from '@site/src/components/Home/Doors';
import {addresses} from '@site/src/model/addresses';

/**
 * Beside a search box that nothing reads: said before one types and where the words lead, with the ways that need none. To
 * be put in a `noscript`.
 */
export default function WithoutScripts(): ReactNode {
  return (
    <div className="sans-script">
      <p>
        <b>Sans JavaScript, le site ne peut pas lire les mots de la boîte.</b> Ces chemins marchent sans elle
        {'\u00a0'}:
      </p>
      <ul>
        <li>
          <Link to={addresses.finder()}>Trouver ma ressource</Link>
          {'\u00a0'}: trois questions.
        </li>
        <li>
          <Link to={addresses.allParcours()}>Ce qui vous arrive</Link>
          {'\u00a0'}: quoi faire d’abord, puis ce qui sert.
        </li>
        <li>
          <Link to={`${addresses.home()}#${NEEDS_ID}`}>De quoi avez-vous besoin?</Link>
        </li>
        <li>
          <Link to={`${addresses.directory()}#${ALL_ID}`}>Toutes les ressources, de A à Z</Link>
        </li>
      </ul>
    </div>
  );
}
