import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {EventTime} from '@site/src/components/Events/EventTime';
import {addresses} from '@site/src/model/addresses';
import {formatDate} from '@site/src/model/date';
import type {CommunityEvent} from '@site/src/model/event';

/** The next meetings; when none is announced, that is what is said. */
export default function Meetings({upcoming, past}: {upcoming: CommunityEvent[]; past: number}): ReactNode {
  return (
    <section aria-labelledby="prochains-rendez-vous">
      <div className="titre-sec">
        <h2 id="prochains-rendez-vous">Prochains rendez-vous</h2>
        {upcoming.length > 0 && <Link to={addresses.events()}>Tous les événements</Link>}
      </div>
      {upcoming.length > 0 ? (
        <ol className="rdv">
          {upcoming.map((event) => (
            <li key={event.id}>
              <EventTime event={event} />
              <div>
                <h3>
                  <Link to={`${addresses.events()}#${event.id}`}>{event.titre}</Link>
                </h3>
                <p>{[formatDate(event.date), event.lieu].filter(Boolean).join(' · ')}</p>
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <div className="etat-vide">
          <p>Aucune rencontre annoncée pour le moment.</p>
          {past > 0 && (
            <p>
              <Link to={addresses.events()}>Voir les {past} événements passés</Link>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
