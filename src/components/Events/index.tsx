import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {Calendar} from '@site/src/model/event';
import type {FormerAnchors} from '@site/src/model/redirection';
import EventItem from './EventItem';

const LEAD = 'Les rencontres de la communauté de pratique, celles à venir et celles d’avant.';

/** The calendar of the community. */
function Events({data}: {data: Calendar & {former: FormerAnchors}}): ReactNode {
  const {upcoming, past, former} = data;
  return (
    <PageFrame title="Événements" description={LEAD}>
      <PageHeader title="Événements" lead={LEAD} />
      <div className="page evts">
        <div>
          <section className="mois" aria-labelledby="a-venir">
            <h2 id="a-venir">À venir</h2>
            {upcoming.length > 0 ? (
              <ol className="evts__liste">
                {upcoming.map((event) => (
                  <EventItem key={event.id} event={event} formerAnchors={former[event.id]} isPast={false} />
                ))}
              </ol>
            ) : (
              <div className="etat-vide">
                <p>Aucune rencontre annoncée pour le moment.</p>
                <p>
                  Vous savez qu’une rencontre se prépare?{' '}
                  <Link to={addresses.contribute()}>Dites-le-nous</Link>.
                </p>
              </div>
            )}
          </section>
          {past.length > 0 && (
            <section className="mois" aria-labelledby="passes">
              <h2 id="passes">Événements passés</h2>
              <ol className="evts__liste">
                {past.map((event) => (
                  <EventItem key={event.id} event={event} formerAnchors={former[event.id]} isPast />
                ))}
              </ol>
            </section>
          )}
        </div>
        <aside aria-label="À propos de ces dates">
          {past.some((event) => event.annee_deduite) && (
            <div className="panneau">
              <h2>Un programme, pas un compte rendu</h2>
              <p>
                « Année déduite » marque une activité reprise du programme de la communauté, qui donne
                rarement le jour et jamais l’année.
              </p>
              <p>Nos sources ne disent pas si elle a eu lieu.</p>
            </div>
          )}
          <div className="panneau">
            <h2>La communauté</h2>
            <p>
              D’où elle vient, ce qu’elle veut, comment la joindre :{' '}
              <Link to={addresses.community()}>la communauté 2isE</Link>.
            </p>
          </div>
        </aside>
      </div>
    </PageFrame>
  );
}

export default withPage(Events);
