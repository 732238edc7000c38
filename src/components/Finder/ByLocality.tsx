import type {MouseEvent, ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {FinderAnswers} from '@site/src/directory/finderAnswers';
import {writeAnswers} from '@site/src/directory/finderAnswers';
import {addresses} from '@site/src/model/addresses';
import type {Place} from '@site/src/model/territory';
import type {Locality} from '@site/src/views/finderView';
import styles from './ByLocality.module.css';

interface Props {
  localites: readonly Locality[];
  places: readonly Place[];
  /** What is answered so far. */
  answers: FinderAnswers;
}

/**
 * The municipalities, each with its territory, for those who do not know theirs: each leads to the question that follows.
 * Without JavaScript, where that question cannot know the answer, it leads to the page of the territory.
 */
export default function ByLocality({localites, places, answers}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const history = useHistory();
  if (localites.length === 0) return null;
  const names = new Map(places.map(({id, nom}) => [id, nom]));
  const answered = (territoire: string) => writeAnswers({...answers, territoire});
  const keep = (event: MouseEvent, territoire: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // Back gives the answer back.
    history.replace({pathname: history.location.pathname, search: answered(territoire)});
  };
  return (
    <details className={styles.localities}>
      <summary>Je connais seulement ma municipalité</summary>
      <ul>
        {localites.map(({nom, territoire}) => (
          <li key={`${territoire} ${nom}`}>
            <Link
              to={
                isBrowser
                  ? `${addresses.finderNeed()}${answered(territoire)}`
                  : addresses.territory(territoire)
              }
              onClick={(event) => keep(event, territoire)}
            >
              {nom}, <small>{names.get(territoire) ?? territoire}</small>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
