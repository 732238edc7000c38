import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {EventTime} from '@site/src/components/Events/EventTime';
import {addresses} from '@site/src/model/addresses';
import type {EventRow} from '@site/src/views/eventRow';

/** The next meetings; when none is announced, a line says so and leads to the page. */
export default function Meetings({upcoming}: {upcoming: EventRow[]}): ReactNode {
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
              <EventTime date={event.date} />
              <div>
                <h3>
                  <Link to={event.url}>{event.title}</Link>
                </h3>
                <p>{[event.weekday, event.hours, event.place].filter(Boolean).join(' · ')}</p>
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <p>
          Aucune rencontre annoncée pour le moment.{' '}
          <Link to={addresses.events()}>Voir les événements passés et le programme</Link>
        </p>
      )}
    </section>
  );
}
