import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Icon from '@site/src/components/Icon';
import {useMyProject} from '@site/src/components/Profile/useMyProject';
import {addresses} from '@site/src/model/addresses';
import type {Door, Doors as DoorsView} from '@site/src/views/ways';
import {ORIGIN} from './Origin';
import WayLink, {isWeb} from './WayLink';
import {WAY_ICONS, wayLabel, wayNote} from './wayWords';
import styles from './Reach.module.css';

const SITE = 'Aller à leur site';

/**
 * For an entry that gives no way to reach it: who receives anyone there, and how to reach them. The first one has a button, as
 * the entry itself would have. Once the device knows where the project is, they are those of its territory, if it is served.
 */
export default function Doors({doors, id}: {doors: DoorsView; id: string}): ReactNode {
  const {isRead = false, nearer = []} = doors;
  const {project} = useMyProject();
  const shown = nearer.find(({territory}) => territory === project.territoire) ?? doors;
  const [first, ...others] = shown.entries;
  return (
    <section
      aria-labelledby="joindre"
      className={styles.doors}
      data-suit-territoire={nearer.length > 0 ? '' : undefined}
    >
      <h2 id="joindre">
        {isRead
          ? 'Nous ne savons pas encore où trouver ce document en ligne'
          : 'Nous ne savons pas encore comment joindre cette ressource'}
      </h2>
      {isRead && (
        <p>
          <a href={`#${ORIGIN}`}>Nos sources en parlent.</a>
        </p>
      )}
      {first && <p>{introduction(shown, isRead)}</p>}
      {first && <DoorItem key={first.id} door={first} isMain />}
      {others.map((door) => (
        <DoorItem key={door.id} door={door} />
      ))}
      <p>
        <Link to={`${addresses.correct()}?fiche=${id}`}>Vous le savez? Dites-le-nous</Link>
      </p>
    </section>
  );
}

function introduction({place, entries}: Pick<DoorsView, 'place' | 'entries'>, isRead: boolean): string {
  const where = place === undefined ? '' : ` ${place}`;
  const hasOwner = entries[0]?.isOwner;
  if (entries.some(({isNamed}) => isNamed)) {
    const hasDoor = entries.some((door) => !door.isOwner && !door.isNamed);
    return `Voici ${isRead ? 'où chercher' : 'à qui demander'} d’abord${hasDoor ? `, puis une porte d’entrée${where}\u00a0: on y accueille tous les projets` : ''}.`;
  }
  if (hasOwner && entries.length === 1) return 'Passez par l’organisme qui l’offre.';
  if (hasOwner) return `Passez par l’organisme qui l’offre, ou par une porte d’entrée${where}.`;
  return `Passez par une porte d’entrée${where}\u00a0: on y accueille tous les projets.`;
}

function DoorItem({door, isMain = false}: {door: Door; isMain?: boolean}): ReactNode {
  const [first, ...others] = door.ways;
  const rest = isMain ? others : door.ways;
  return (
    <div className={styles.door}>
      <h3>
        <Link to={addresses.resource(door.id)}>{door.nom}</Link>
      </h3>
      {isMain && first && (
        <div className={styles.main}>
          <a
            className="btn"
            href={first.link}
            hrefLang={first.language}
            rel={isWeb(first.by) ? 'noopener external' : undefined}
          >
            <Icon as={WAY_ICONS[first.by]} />
            <span>{wayLabel(first, SITE)}</span>
          </a>
          <span className={styles.note}>{wayNote(first)}</span>
        </div>
      )}
      {rest.length > 0 && (
        <ul className={styles.others}>
          {rest.map((way) => (
            <WayLink key={`${way.by} ${way.text}`} way={way} site={SITE} withCheck={false} />
          ))}
        </ul>
      )}
    </div>
  );
}
