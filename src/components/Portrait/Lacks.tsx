import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Lack} from '@site/src/views/portraitView';
import {resourcesKnown} from './words';
import styles from './styles.module.css';

/** The cells where nothing, or little, is known, row by row: each leads to the form, begun for it. */
export default function Lacks({lacks}: {lacks: readonly Lack[]}): ReactNode {
  return (
    <ul className={styles.lacks}>
      {lacks.map(({label, stages}) => (
        <li key={label}>
          <b>{label}</b>
          <ul>
            {stages.map((stage) => (
              <li key={stage.numero}>
                {stage.count > 0 && (
                  <>
                    <Link to={stage.list}>
                      {resourcesKnown(stage.count)} à l’étape {stage.numero}
                      <span className="sr">{`\u00a0: ${label}`}</span>
                    </Link>{' '}
                  </>
                )}
                <Link to={stage.propose}>
                  {stage.count > 0 ? 'En proposer une autre' : `Étape ${stage.numero}, en proposer une`}
                  <span className="sr">
                    {`\u00a0: ${label}${stage.count > 0 ? `, étape ${stage.numero}` : ''}`}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
