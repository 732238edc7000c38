import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {CalendarCheck} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {EventsView} from '@site/src/views/eventsView';
import {SUBSCRIBE} from './anchors';
import CopyAddress from './CopyAddress';
import FeedLink, {asWebcal} from './FeedLink';
import styles from './styles.module.css';

/** How to have the dates in one's own calendar, and what comes there. */
export default function Subscribe({
  calendars,
  deadlines,
}: Pick<EventsView, 'calendars' | 'deadlines'>): ReactNode {
  useBrokenLinks().collectAnchor(SUBSCRIBE);
  const address = useBaseUrl(calendars.events, {absolute: true});
  return (
    <div className="panneau">
      <h2 id={SUBSCRIBE}>Recevoir les dates dans votre calendrier</h2>
      <p>Abonnez-vous une fois; les nouvelles dates et les reports suivent tout seuls.</p>
      <p>
        <a className="btn" href={asWebcal(address)}>
          <Icon as={CalendarCheck} />
          S’abonner
        </a>
      </p>
      <CopyAddress label="Ou copiez l’adresse du calendrier" address={address} />
      <HowTo />
      <details className={styles.more}>
        <summary>Par territoire, et les échéances</summary>
        <p>Chaque calendrier réunit les rencontres et les échéances ouvertes à ce territoire.</p>
        <ul>
          <li>
            <FeedLink file={calendars.deadlines} name="Échéances des appels de projets" />
            {deadlines === 0 && <small> Aucune date n’est connue aujourd’hui; elles y viendront.</small>}
          </li>
          {calendars.territories.map(({name, file}) => (
            <li key={file}>
              <FeedLink file={file} name={name} />
            </li>
          ))}
        </ul>
      </details>
      <p className={styles.note}>
        Une rencontre dont seul le mois est connu y tient tout le mois, sous « Date à confirmer ». Une
        activité dont l’année est déduite n’y est pas.
      </p>
    </div>
  );
}

function HowTo(): ReactNode {
  return (
    <details className={styles.more}>
      <summary>Google, Apple, Outlook&nbsp;: comment faire</summary>
      <dl>
        <dt>Google Agenda</dt>
        <dd>
          Sur un ordinateur&nbsp;: à côté de « Autres agendas », le signe +, puis « À partir de l’URL ».
          Collez l’adresse. Un changement peut mettre une journée à paraître.
        </dd>
        <dt>Apple</dt>
        <dd>
          Sur un iPhone, un iPad ou un Mac&nbsp;: le bouton « S’abonner » ci-dessus, puis confirmez. Ou, dans
          Calendrier sur un Mac&nbsp;: Fichier, Nouvel abonnement.
        </dd>
        <dt>Outlook</dt>
        <dd>
          Dans le calendrier&nbsp;: Ajouter un calendrier, puis S’abonner à partir du web. Collez l’adresse.
        </dd>
      </dl>
    </details>
  );
}
