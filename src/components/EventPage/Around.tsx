import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import CalendarLink from '@site/src/components/Events/CalendarLink';
import {SUBSCRIBE, TELL_US, WHOM_TO_ASK} from '@site/src/components/Events/anchors';
import {addresses} from '@site/src/model/addresses';
import type {EventView} from '@site/src/views/eventView';

/** Where to go from an event: its month, the calendars to follow, the community. */
export default function Around({event}: {event: EventView}): ReactNode {
  const {month, file, isOver, kit} = event;
  return (
    <aside aria-label="Autour de cet événement">
      <div className="panneau">
        <h2>Dans le calendrier</h2>
        <ul className="panneau__liste">
          {month && (
            <li>
              <Link to={month.url}>{month.title}, tout le mois</Link>
            </li>
          )}
          <li>
            <Link to={`${addresses.events()}#${SUBSCRIBE}`}>Recevoir toutes les dates</Link>
          </li>
          <li>
            <Link to={addresses.events()}>Tous les événements</Link>
          </li>
        </ul>
        {isOver && file !== undefined && <CalendarLink file={file} />}
      </div>
      {kit.length > 0 && (
        <div className="panneau">
          <h2>En préparer une semblable</h2>
          <ul className="panneau__liste">
            {kit.map(({id, titre, url}) => (
              <li key={id}>
                <Link to={url}>{titre}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="panneau">
        <h2>Une date change? Une erreur?</h2>
        <p>
          <Link to={TELL_US}>Dites-le-nous</Link>, ou demandez à{' '}
          <Link to={WHOM_TO_ASK}>une organisation du comité de pilotage</Link>.
        </p>
      </div>
    </aside>
  );
}
