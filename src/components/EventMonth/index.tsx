import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ArrowLeft, ArrowRight} from 'lucide-react';
import {SUBSCRIBE} from '@site/src/components/Events/anchors';
import ViewSwitch from '@site/src/components/Events/ViewSwitch';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import Icon from '@site/src/components/Icon';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {EventMonthView, MonthLink} from '@site/src/views/eventMonthView';
import MonthEntry from './MonthEntry';
import MonthList from './MonthList';
import MonthTable from './MonthTable';
import styles from './styles.module.css';

const CRUMBS = [{label: 'Événements', url: addresses.events()}];

/** The events of a month on its days; each month has an address of its own. */
function EventMonth({data}: {data: EventMonthView}): ReactNode {
  const {title, weeks, undated, previous, next, years} = data;
  const isEmpty = undated.length === 0 && weeks.every((week) => week.every(({items}) => items.length === 0));
  return (
    <PageFrame
      title={`Événements de ${title.toLowerCase()}`}
      description={`Le calendrier des événements\u00a0: ${title.toLowerCase()}.`}
    >
      <PageHeader title={title} crumbs={CRUMBS} lead="Le calendrier des rencontres et des échéances connues.">
        <ViewSwitch current="month" />
      </PageHeader>
      <div className="page">
        <nav className={styles.turn} aria-label="Mois voisins">
          {previous && <Neighbour link={previous} side="before" />}
          {next && <Neighbour link={next} side="after" />}
        </nav>
        {isEmpty && (
          <p className={styles.empty}>
            Rien n’est annoncé pour ce mois{next === undefined && ' ni pour les suivants'}.{' '}
            <Link to={addresses.events()}>Voir tous les événements</Link>
          </p>
        )}
        {undated.length > 0 && (
          <section className={styles.undated} aria-labelledby="sans-jour">
            <h2 id="sans-jour">Dans le mois, jour inconnu</h2>
            <ul>
              {undated.map((item) => (
                <li key={item.key}>
                  <MonthEntry item={item} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <MonthTable title={title} weeks={weeks} />
        <MonthList weeks={weeks} />
        <nav className={styles.years} aria-label="Mois où il se passe quelque chose">
          {years.map(({year, months}) => (
            <p key={year}>
              <b>{year}</b>
              {months.map((month) => (
                <Link key={month.url} to={month.url} {...(month.title === title && {'aria-current': 'page'})}>
                  {month.title.replace(/ \d+$/, '')}
                  <span className="sr"> {year}</span>
                </Link>
              ))}
            </p>
          ))}
          <p>
            <Link to={`${addresses.events()}#${SUBSCRIBE}`}>Recevoir ces dates dans votre calendrier</Link>
          </p>
        </nav>
      </div>
    </PageFrame>
  );
}

function Neighbour({link: {title, url}, side}: {link: MonthLink; side: 'before' | 'after'}): ReactNode {
  const isBefore = side === 'before';
  return (
    <Link
      className={`btn btn--2 btn--p ${isBefore ? '' : styles.after}`}
      to={url}
      rel={isBefore ? 'prev' : 'next'}
    >
      {isBefore && <Icon as={ArrowLeft} />}
      {title}
      {!isBefore && <Icon as={ArrowRight} />}
    </Link>
  );
}

export default withPage(orFormerPage(EventMonth));
