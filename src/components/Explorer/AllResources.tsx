import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {store} from '@page-data';
import {addresses} from '@site/src/model/addresses';
import {DIRECTORY_DATA_FILE} from '@site/src/pageData/paths';
import type {DirectoryData} from '@site/src/views/explorerView';
import {listByInitial} from '@site/src/views/explorerView';

/** Where the list stands in the page. */
export const ALL_ID = 'toutes';

/**
 * Every resource, by name. To be put in a `noscript`, which React renders on the server only: the list is in the HTML
 * and weighs nothing in the page's data.
 */
export default function AllResources(): ReactNode {
  useBrokenLinks().collectAnchor(ALL_ID);
  const data = store.readOnServer(DIRECTORY_DATA_FILE) as DirectoryData | undefined;
  if (!data) return null;
  return (
    <section className="toutes" aria-labelledby={ALL_ID}>
      <h2 id={ALL_ID}>Toutes les ressources, de A à Z</h2>
      {listByInitial(data).map(({initial, resources}) => (
        <div key={initial}>
          <h3>{initial}</h3>
          <ul>
            {resources.map(({id, nom, type, closed}) => (
              <li key={id}>
                <Link to={addresses.resource(id)}>{nom}</Link> {type}
                {closed && ', terminé'}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
