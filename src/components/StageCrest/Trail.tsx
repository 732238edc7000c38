import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Balise from '@site/src/components/Balise';
import {addresses} from '@site/src/model/addresses';
import type {TrailStage} from '@site/src/views/needView';

/** « Sur le sentier » : the six stages in a panel; those concerned are gold and lead to their resources. */
export default function Trail({stages}: {stages: TrailStage[]}): ReactNode {
  return (
    <div className="panneau">
      <h2>Sur le sentier</h2>
      <ol className="sentier-mini">
        {stages.map(({id, numero, nom, on}) => (
          <li key={id}>
            <Balise numero={numero} small empty={!on} />
            {on ? (
              <Link to={addresses.stage(id)}>{nom}</Link>
            ) : (
              <span>
                {nom}
                <span className="sr"> (non concernée)</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
