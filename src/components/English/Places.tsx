import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import ReachLink from '@site/src/components/Begin/ReachLink';
import {addresses} from '@site/src/model/addresses';
import type {EnglishView} from '@site/src/views/englishView';
import styles from './styles.module.css';

/** Whom to reach, territory by territory: names and numbers, as the entries hold them; a site where there is no number. */
export default function Places({places, silent}: Pick<EnglishView, 'places' | 'silent'>): ReactNode {
  return (
    <section aria-labelledby="near-you" className={styles.places}>
      <h2 id="near-you">Near you</h2>
      <p>
        According to their entries, these people serve in English. Where we know no number and no e-mail, here
        is their website. Each name leads to its entry, in French. “MRC” stands for a regional county
        municipality.
      </p>
      <div>
        {places.map(({id, nom, isHome, people}) => (
          <section key={id} aria-labelledby={`near-${id}`} className={isHome ? styles.home : undefined}>
            <h3 id={`near-${id}`} lang={isHome ? undefined : 'fr-CA'}>
              {isHome ? 'All of Estrie' : nom}
            </h3>
            <ul>
              {people.map((one) => (
                <li key={one.id}>
                  <Link to={addresses.resource(one.id)} lang="fr-CA">
                    {one.nom}
                  </Link>
                  <div className={styles.ways}>
                    {one.ways.map((way) => (
                      <ReachLink key={way.text} way={way} nom={one.nom} />
                    ))}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {silent.length > 0 && (
        <p>
          We know nobody yet who serves in English and is there for these territories alone:{' '}
          <span lang="fr-CA">{silent.join(', ')}</span>. Ask those of all of Estrie.
        </p>
      )}
    </section>
  );
}
