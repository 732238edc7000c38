import type {ReactNode} from 'react';
import {ArrowUpRight, TriangleAlert} from 'lucide-react';
import CalendarLink from '@site/src/components/Events/CalendarLink';
import EventState from '@site/src/components/Events/EventState';
import Sources from '@site/src/components/Events/Sources';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import Icon from '@site/src/components/Icon';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {EventView} from '@site/src/views/eventView';
import Around from './Around';
import Essentials from './Essentials';
import Left from './Left';
import styles from './styles.module.css';

const CRUMBS = [{label: 'Événements', url: addresses.events()}];

/** One event: when, where, for whom, how to come; then what it has left. */
function EventPage({data}: {data: EventView}): ReactNode {
  const {title, summary, isCancelled, moved, isOver, guessedYear, registration, link, file, html} = data;
  return (
    <PageFrame title={title} description={summary}>
      <PageHeader
        title={title}
        crumbs={CRUMBS}
        kicker={<EventState isCancelled={isCancelled} isMoved={moved !== undefined} />}
        lead={summary}
      />
      <div className="page evts">
        <div className={styles.main}>
          {isCancelled && <p className={styles.change}>Cette rencontre est annulée.</p>}
          {moved !== undefined && <p className={styles.change}>{moved}</p>}
          {guessedYear !== undefined && (
            <p className="note-attn">
              <Icon as={TriangleAlert} />
              <span>
                Au programme de la communauté, qui ne donne pas l’année&nbsp;: {guessedYear} est déduite. Nos
                sources ne disent pas si l’activité a eu lieu.
              </span>
            </p>
          )}
          <Essentials event={data} />
          {!isOver && !isCancelled && (registration ?? link ?? file) !== undefined && (
            <p className={styles.actions}>
              {registration !== undefined && (
                <a className="btn" href={registration} rel="noopener external">
                  M’inscrire
                  <Icon as={ArrowUpRight} />
                </a>
              )}
              {link !== undefined && (
                <a className="btn btn--2" href={link} rel="noopener external">
                  Se joindre en ligne
                  <Icon as={ArrowUpRight} />
                </a>
              )}
              {file !== undefined && <CalendarLink file={file} className="btn btn--2" />}
            </p>
          )}
          {html !== '' && (
            // Sanitised by the content reader.
            <div className={`article ${styles.text}`} dangerouslySetInnerHTML={{__html: html}} />
          )}
          <Left report={data.report} documents={data.documents} />
          <Sources sources={data.sources} />
        </div>
        <Around event={data} />
      </div>
    </PageFrame>
  );
}

export default withPage(orFormerPage(EventPage));
