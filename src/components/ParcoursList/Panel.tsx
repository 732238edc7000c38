import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import type {ParcoursLink} from '@site/src/views/parcoursLink';

interface Props {
  title?: string;
  parcours: readonly ParcoursLink[];
}

/** Parcours in a panel beside a list. Nothing when there is none. */
export default function ParcoursPanel({title = 'Parcours', parcours}: Props): ReactNode {
  if (parcours.length === 0) return null;
  return (
    <div className="panneau">
      <h2>{title}</h2>
      <ul className="panneau__liste gabarit__liens">
        {parcours.map(({id, nom, url}) => (
          <li key={id}>
            <Link to={url}>{nom}</Link>
          </li>
        ))}
        <li>
          <Link to={addresses.allParcours()}>Tous les parcours</Link>
        </li>
      </ul>
    </div>
  );
}
