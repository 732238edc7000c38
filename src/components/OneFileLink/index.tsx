import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {ONE_FILE} from '@site/src/model/fileAddresses';

/** Leads to the site in one file. */
export default function OneFileLink(): ReactNode {
  return (
    <p>
      Le répertoire, le guide en bref, le glossaire et la recherche tiennent{' '}
      <a href={useBaseUrl(ONE_FILE)} download>
        en un fichier (2ise.html, moins de 3{'\u00a0'}Mo)
      </a>
      {'\u00a0'}: mettez-le sur une clé USB ou envoyez-le par courriel. Il s’ouvre dans un navigateur, sans
      réseau.
    </p>
  );
}
