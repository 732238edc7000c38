import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {FormerAnchors} from '@site/src/model/redirection';
import type {EventsView} from '@site/src/views/eventsView';
import {TELL_US} from './anchors';
import EventList from './EventList';
import Subscribe from './Subscribe';
import ViewSwitch from './ViewSwitch';

const LEAD = 'Les rencontres de la communauté de pratique et les échéances connues, à venir et passées.';

/** The events of the community, as a list that the address filters. */
function Events({data}: {data: EventsView & {former: FormerAnchors}}): ReactNode {
  return (
    <PageFrame title="Événements" description={LEAD}>
      <PageHeader title="Événements" lead={LEAD}>
        <ViewSwitch current="list" />
      </PageHeader>
      <div className="page evts">
        <EventList data={data} />
        <aside aria-label="Calendriers et communauté">
          <Subscribe calendars={data.calendars} deadlines={data.deadlines} />
          <div className="panneau">
            <h2>Vous organisez quelque chose?</h2>
            <p>
              Atelier, 5 à 7, rencontre ouverte&nbsp;: <Link to={TELL_US}>proposez la date</Link>.
            </p>
            {data.kit.length > 0 && (
              <>
                <p>Pour la préparer, un document à remplir&nbsp;:</p>
                <ul className="panneau__liste">
                  {data.kit.map(({id, titre, url}) => (
                    <li key={id}>
                      <Link to={url}>{titre}</Link>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <div className="panneau">
            <h2>La communauté</h2>
            <p>
              D’où elle vient, ce qu’elle veut, comment la joindre&nbsp;:{' '}
              <Link to={addresses.community()}>la communauté 2isE</Link>.
            </p>
            <p>
              Son concours, et où il en est&nbsp;: <Link to={addresses.prizes()}>le prix</Link>.
            </p>
          </div>
        </aside>
      </div>
    </PageFrame>
  );
}

export default withPage(Events);
