import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {ArrowUpRight} from 'lucide-react';
import FormerAnchors from '@site/src/components/FormerAnchors';
import Icon from '@site/src/components/Icon';
import {formatHour} from '@site/src/model/hour';
import type {ListedEvent} from '@site/src/views/eventsView';
import CalendarLink from './CalendarLink';
import EventFacts from './EventFacts';
import EventState from './EventState';
import {EventTime} from './EventTime';
import Sources from './Sources';

interface Props {
  event: ListedEvent;
  /** What its place in the page was called before. */
  formerAnchors?: readonly string[] | undefined;
  /** It is still to come, under the heading of its month: its own has the day of the week. */
  isToCome?: boolean;
  /** A heading of the programme has said it for all. */
  isInProgramme?: boolean;
}

/** One event: when, what, where; what else is known opens on demand. */
export default function EventItem({event, formerAnchors, isToCome, isInProgramme}: Props): ReactNode {
  useBrokenLinks().collectAnchor(event.id);
  const {weekday, hour, date, moved, isCancelled, registration, file, title} = event;
  // One who comes to it has nothing to do for what is cancelled; those who follow a calendar are told.
  const toKeep = isCancelled ? undefined : file;
  const detail = [weekday, hour && formatHour(hour)].filter(Boolean).join(', ');
  // What is to come stands under the heading of its month.
  const Heading = isToCome ? 'h4' : 'h3';
  return (
    <li className="evt" id={event.id}>
      <EventTime date={date} detail={isToCome ? detail : undefined} />
      <div>
        <FormerAnchors ids={formerAnchors} />
        <EventState isCancelled={isCancelled} isMoved={moved !== undefined} />
        <Heading>
          <Link to={event.url}>{title}</Link>
        </Heading>
        <p className="d">{event.summary}</p>
        {moved !== undefined && <p className="d">{moved}</p>}
        <EventFacts event={event} />
        {event.isGuessed && !isInProgramme && <p className="meta-l">Année déduite</p>}
        {isToCome && (registration !== undefined || toKeep !== undefined) && (
          <p className="actions-l">
            {registration !== undefined && (
              <a className="btn btn--3 btn--p" href={registration} rel="noopener external">
                M’inscrire<span className="sr">{`\u00a0: ${title}`}</span>
                <Icon as={ArrowUpRight} />
              </a>
            )}
            {toKeep !== undefined && <CalendarLink file={toKeep} title={title} />}
          </p>
        )}
        <details className="evt__plus">
          <summary>
            Ce que l’on en sait<span className="sr"> : {title}</span>
          </summary>
          {/* Sanitised by the content reader. */}
          <div dangerouslySetInnerHTML={{__html: event.html}} />
          <Sources sources={event.sources} />
        </details>
      </div>
    </li>
  );
}
