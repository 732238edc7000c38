import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import type {FormerAnchors} from '@site/src/model/redirection';
import {filteredEvents} from '@site/src/views/eventFilter';
import type {AgendaMonth, EventsView} from '@site/src/views/eventsView';
import DeadlineItem from './DeadlineItem';
import EventItem from './EventItem';
import Filters from './Filters';
import NothingAnnounced from './NothingAnnounced';
import Programme from './Programme';
import {useEventFilter} from './useEventFilter';
import {countWords, unknownWords} from './words';
import styles from './styles.module.css';

/** What is to come, what a programme announced, what is over: all of it, or what the address asks for. */
export default function EventList({data}: {data: EventsView & {former: FormerAnchors}}): ReactNode {
  const {filter, unknown, hasActed, change} = useEventFilter(data);
  const shown = filteredEvents(data, filter);
  const count = countOf(shown);
  return (
    <div>
      <Filters view={data} filter={filter} change={change} />
      <p className={hasActed ? styles.count : 'sr'} role="status">
        {hasActed && countWords(count)}
      </p>
      {unknown.map(({key, value}) => (
        <p key={key} className={styles.unknown}>
          {unknownWords(key, value)} <Link to={addresses.events()}>Voir tous les événements</Link>
        </p>
      ))}
      {filter.quand !== 'passes' && (
        <section aria-labelledby="a-venir" className={styles.upcoming}>
          <h2 id="a-venir">À venir</h2>
          {data.upcoming.length === 0 && <NothingAnnounced planned={data.planned} />}
          {data.upcoming.length > 0 && shown.upcoming.length === 0 && (
            <p>Rien à venir ne correspond à ce choix.</p>
          )}
          {shown.upcoming.map((month) => (
            <Month key={month.id} month={month} former={data.former} />
          ))}
        </section>
      )}
      {shown.programmes.map((programme) => (
        <Programme key={programme.year} {...programme} former={data.former} />
      ))}
      {shown.past.length > 0 && (
        <section className="mois" aria-labelledby="passes">
          <h2 id="passes">Événements passés</h2>
          <ol className="evts__liste">
            {shown.past.flatMap(({events}) =>
              events.map((event) => (
                <EventItem key={event.id} event={event} formerAnchors={data.former[event.id]} />
              )),
            )}
          </ol>
        </section>
      )}
    </div>
  );
}

function Month({month: {title, items}, former}: {month: AgendaMonth; former: FormerAnchors}): ReactNode {
  return (
    <div className="mois">
      <h3 className={styles.month}>{title}</h3>
      <ol className="evts__liste">
        {items.map((item) =>
          'event' in item ? (
            <EventItem
              key={item.event.id}
              event={item.event}
              formerAnchors={former[item.event.id]}
              isToCome
            />
          ) : (
            <DeadlineItem key={`${item.deadline.id} ${item.deadline.what}`} deadline={item.deadline} />
          ),
        )}
      </ol>
    </div>
  );
}

function countOf({upcoming, past, programmes}: Pick<EventsView, 'upcoming' | 'past' | 'programmes'>): number {
  const inYears = [...past, ...programmes].reduce((sum, {events}) => sum + events.length, 0);
  return upcoming.reduce((sum, {items}) => sum + items.length, inYears);
}
