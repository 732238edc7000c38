import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {TriangleAlert} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {FormerAnchors} from '@site/src/model/redirection';
import type {ListedEvent} from '@site/src/views/eventsView';
import EventItem from './EventItem';
import styles from './styles.module.css';

interface Props {
  year: string;
  events: readonly ListedEvent[];
  former: FormerAnchors;
}

/** What a programme announced without its year: what is not known of it is said once, for all. */
export default function Programme({year, events, former}: Props): ReactNode {
  const id = `programme-${year}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <section className="mois" aria-labelledby={id}>
      <h2 id={id}>Programme de {year}</h2>
      <p className={`note-attn ${styles.warning}`}>
        <Icon as={TriangleAlert} />
        <span>
          Un programme, pas un compte rendu&nbsp;: l’année est déduite, et nos sources ne disent pas si
          l’activité a eu lieu.
        </span>
      </p>
      <ol className="evts__liste">
        {events.map((event) => (
          <EventItem key={event.id} event={event} formerAnchors={former[event.id]} isInProgramme />
        ))}
      </ol>
    </section>
  );
}
