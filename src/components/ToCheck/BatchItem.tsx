import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import type {FullBatch} from '@site/src/views/shownBatches';
import CheckCard from './CheckCard';
import {batchNote} from './words';
import styles from './styles.module.css';

interface Props {
  batch: FullBatch;
  /** Of its heading; those of its entries come under it. */
  level: 3 | 4;
}

/** Entries that are settled together: one of them alone, or those of an organisation or of a site. */
export default function BatchItem({batch: {entries, full}, level}: Props): ReactNode {
  const {name, id: owner, details} = full;
  const isAlone = entries.length === 1;
  const Heading = `h${level}` as const;
  const rest = entries.slice(details.length);
  return (
    <li className={styles.batch}>
      {!isAlone && (
        <>
          <Heading className={styles.name}>{name}</Heading>
          <p className={styles.note}>{batchNote(entries.length, owner !== undefined)}</p>
        </>
      )}
      {entries.slice(0, details.length).map(({id, nom}, rank) => {
        const known = details[rank];
        return (
          known && (
            <CheckCard
              key={id}
              entry={{id, nom, ...known}}
              title={id === owner && !isAlone ? 'La fiche de l’organisme' : nom}
              as={isAlone ? Heading : `h${level === 3 ? 4 : 5}`}
              isAlone={isAlone}
            />
          )
        );
      })}
      {rest.length > 0 && (
        <p className={styles.rest}>
          Et aussi{'\u00a0'}:{' '}
          {rest.map(({id, nom}, rank) => (
            <span key={id}>
              {rank > 0 && '; '}
              <Link to={addresses.resource(id)}>{nom}</Link>
            </span>
          ))}
          .
        </p>
      )}
    </li>
  );
}
