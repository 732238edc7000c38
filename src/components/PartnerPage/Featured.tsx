import type {ReactNode} from 'react';
import {useId} from 'react';
import type {FeaturedLink} from '@site/src/views/partnerView';
import styles from './styles.module.css';

interface Props {
  featured: readonly FeaturedLink[];
  /** Draws a link to an address of the site. */
  link(url: string, name: string): ReactNode;
}

/** What a partner puts forward, each with why. */
export default function Featured({featured, link}: Props): ReactNode {
  const id = useId();
  if (featured.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        À voir d’abord
      </h2>
      <ul className={styles.featured}>
        {featured.map(({nom, url, phrase}) => (
          <li key={url}>
            <h3>{link(url, nom)}</h3>
            <p>{phrase}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
