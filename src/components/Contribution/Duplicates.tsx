import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Copy} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Likeness, Lookalike} from '@site/src/contribution/duplicates';
import {addresses} from '@site/src/model/addresses';
import styles from './styles.module.css';

const WHY: Readonly<Record<Likeness, string>> = {
  nom: 'même nom',
  adresse: 'même page',
  telephone: 'même téléphone',
  'nom-proche': 'nom proche',
};

/** Entries that may be the same: it is better to correct one than to write it twice. */
export default function Duplicates({lookalikes}: {lookalikes: readonly Lookalike[]}): ReactNode {
  return (
    <div role="status">
      {lookalikes.length > 0 && (
        <div className={styles.duplicates}>
          <b>
            <Icon as={Copy} />
            {lookalikes.length === 1 ? 'Une fiche proche existe déjà' : 'Des fiches proches existent déjà'}
          </b>
          <ul>
            {lookalikes.map(({id, nom, why}) => (
              <li key={id}>
                <Link to={addresses.resource(id)}>{nom}</Link> ({WHY[why]}).{' '}
                <Link to={`${addresses.correct()}?fiche=${id}`}>Plutôt proposer une correction</Link>
              </li>
            ))}
          </ul>
          <p>Si c’est une autre ressource, continuez.</p>
        </div>
      )}
    </div>
  );
}
