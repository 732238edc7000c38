import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {doorsNear} from '@site/src/directory/doors';
import {answersIn, writeAnswers} from '@site/src/directory/finderAnswers';
import {addresses} from '@site/src/model/addresses';
import {centresOf, ofName} from '@site/src/model/territory';
import type {Results} from './useExplorer';
import styles from './NearDoors.module.css';

/** Fewer results leave people with little: somebody can tell them more. */
const FEW = 5;

/** After a short list, who receives anyone where one is. */
export default function NearDoors({results}: {results: Results}): ReactNode {
  const {directory, places, records, selection} = results;
  const {territoires} = directory.vocabularies;
  const doors =
    records.length < FEW
      ? doorsNear(
          places,
          directory.entries.map(({record}) => record),
          territoires,
        )
      : [];
  if (doors.length === 0) return null;
  const [place, ...others] = centresOf(places, territoires);
  const where = place && others.length === 0 ? ` ${ofName(place)}` : '';
  return (
    <div className={styles.doors}>
      <h3>Parlez à quelqu’un</h3>
      <p>
        Ces portes d’entrée{where} accueillent tous les projets{'\u00a0'}:
      </p>
      <ul>
        {doors.map(({id, nom}) => (
          <li key={id}>
            <Link to={addresses.resource(id)}>{nom}</Link>
          </li>
        ))}
      </ul>
      <p>
        Ou répondez à trois questions{'\u00a0'}:{' '}
        <Link to={`${addresses.finder()}${writeAnswers(answersIn(selection.facets))}`}>
          trouver ma ressource
        </Link>
      </p>
    </div>
  );
}
