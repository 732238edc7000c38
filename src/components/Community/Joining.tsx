import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import WayLink from '@site/src/components/ResourcePage/WayLink';
import {addresses} from '@site/src/model/addresses';
import type {CommunityView} from '@site/src/views/communityView';
import styles from './styles.module.css';

/** What to do to be of it, then the platforms where it meets, in their own words. */
export function Joining({data}: {data: CommunityView}): ReactNode {
  return (
    <>
      <ol className="pas">
        {data.rejoindre.map((way) => (
          <li key={way.titre}>
            <h3>{way.url ? <a href={way.url}>{way.titre}</a> : way.titre}</h3>
            <p>{way.texte}</p>
          </li>
        ))}
      </ol>
      <dl className={`buts ${styles.wide}`}>
        {data.platforms.map(({nom, texte, mots, entry}) => (
          <div key={nom}>
            <dt>{nom}</dt>
            <dd>
              « {texte} »
              {mots.length > 0 && (
                <span className={styles.words}>{mots.map((word) => `#${word}`).join(' ')}</span>
              )}
              {entry && (
                <span className={styles.words}>
                  Fiche : <Link to={entry.url}>{entry.nom}</Link>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to={addresses.events()}>Voir les événements</Link>
      </p>
      {data.invitation && (
        <blockquote>
          <p>« {data.invitation} »</p>
        </blockquote>
      )}
    </>
  );
}

/** Organisations, as the community names them, each with its entry and how to reach it. */
export function Organisations({organisations}: {organisations: CommunityView['steering']}): ReactNode {
  return (
    <ul className={styles.organisations}>
      {organisations.map(({nom, entry, ways}) => (
        <li key={nom}>
          <b>{nom}</b>
          <div>
            {entry ? <Link to={entry.url}>{entry.nom}</Link> : 'Pas encore de fiche'}
            {ways.length > 0 && (
              <ul>
                {ways.map((way) => (
                  <WayLink key={`${way.by} ${way.text}`} way={way} site="Aller à leur site" withCheck />
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
