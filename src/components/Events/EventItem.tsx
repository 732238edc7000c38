import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {ArrowUpRight, Clock, MapPin, Video} from 'lucide-react';
import FormerAnchors from '@site/src/components/FormerAnchors';
import Icon from '@site/src/components/Icon';
import {formatDate} from '@site/src/model/date';
import type {CommunityEvent} from '@site/src/model/event';
import {EventTime} from './EventTime';
import {formatHours} from './hours';

const PLACES: Record<CommunityEvent['modalite'], string | undefined> = {
  'en-ligne': 'En ligne',
  'en-personne': 'En personne',
  hybride: 'En personne et en ligne',
  inconnue: undefined,
};

const STATES: Record<CommunityEvent['etat'], string | undefined> = {
  prevu: undefined,
  reporte: 'Reporté',
  annule: 'Annulé',
};

interface Props {
  event: CommunityEvent;
  /** What its place in the page was called before. */
  formerAnchors?: readonly string[] | undefined;
  isPast: boolean;
}

/** One event: when, what, where; what else is known opens on demand. */
export default function EventItem({event, formerAnchors, isPast}: Props): ReactNode {
  useBrokenLinks().collectAnchor(event.id);
  const state = STATES[event.etat];
  return (
    <li className="evt" id={event.id}>
      <EventTime event={event} />
      <div>
        <FormerAnchors ids={formerAnchors} />
        {state && <span className="etat etat--reporte">{state}</span>}
        <h3>{event.titre}</h3>
        <p className="d">{event.resume}</p>
        <EventFacts event={event} />
        {event.inscription && !isPast && (
          <p className="actions-l">
            <a className="btn btn--3 btn--p" href={event.inscription}>
              M’inscrire
              <Icon as={ArrowUpRight} />
            </a>
          </p>
        )}
        <EventMore event={event} />
      </div>
    </li>
  );
}

function EventFacts({event}: {event: CommunityEvent}): ReactNode {
  const place = [event.lieu, PLACES[event.modalite]].filter(Boolean).join(' · ');
  const hours = formatHours(event.heure_debut, event.heure_fin);
  if (!place && !hours && !event.fin && !event.annee_deduite) return null;
  return (
    <p className="meta-l">
      {place && (
        <span>
          <Icon as={event.modalite === 'en-ligne' ? Video : MapPin} />
          {place}
        </span>
      )}
      {hours && (
        <span>
          <Icon as={Clock} />
          {hours}
        </span>
      )}
      {event.fin && <span>jusqu’au {formatDate(event.fin)}</span>}
      {event.annee_deduite && <span>année déduite</span>}
    </p>
  );
}

function EventMore({event}: {event: CommunityEvent}): ReactNode {
  return (
    <details className="evt__plus">
      <summary>
        Ce que l’on en sait<span className="sr"> : {event.titre}</span>
      </summary>
      {/* Sanitised by the content reader. */}
      <div dangerouslySetInnerHTML={{__html: event.html}} />
      <p className="evt__source">
        Source :{' '}
        {event.sources.map((source, position) => (
          <span key={source.titre}>
            {position > 0 && '; '}
            {source.url ? <a href={source.url}>{source.titre}</a> : source.titre}
          </span>
        ))}
      </p>
    </details>
  );
}
