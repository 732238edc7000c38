import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {SUBSCRIBE} from '@site/src/components/Events/anchors';
import OneFileLink from '@site/src/components/OneFileLink';
import {addresses} from '@site/src/model/addresses';
import {FEEDS} from '@site/src/model/feedAddresses';
import {CALENDARS} from '@site/src/model/fileAddresses';
import styles from './styles.module.css';

const FOLLOWED = [
  {title: 'Ce qui a changé (Atom)', address: FEEDS.changesAtom},
  {title: 'Ce qui a changé (JSON Feed)', address: FEEDS.changesJson},
  {title: 'Dates limites qui approchent (Atom)', address: FEEDS.deadlines},
  {title: 'Rencontres de la communauté (iCalendar)', address: CALENDARS.events},
  {title: 'Échéances des appels de projets (iCalendar)', address: CALENDARS.deadlines},
] as const;

/** What is no table of data: what a program follows, what one carries along. */
export default function Follow(): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <>
      <p>
        Des flux et des calendriers, tenus à jour à chaque publication. Voyez aussi{' '}
        <Link to={addresses.changes()}>la page de ce qui a changé</Link> et{' '}
        <Link to={`${addresses.events()}#${SUBSCRIBE}`}>le calendrier de chaque territoire</Link>.
      </p>
      <ul className={styles.files}>
        {FOLLOWED.map(({title, address}) => (
          <li key={address}>
            <a href={withBaseUrl(address)}>{title}</a>
          </li>
        ))}
      </ul>
      <OneFileLink />
    </>
  );
}
