import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {Community as CommunityData} from '@site/src/model/community';
import {formatDate} from '@site/src/model/date';
import Goals from './Goals';

/** Who makes this site, in its own words. */
function Community({data}: {data: CommunityData}): ReactNode {
  useBrokenLinks().collectAnchor('objectifs');
  return (
    <PageFrame title="Communauté" description={data.presentation}>
      <PageHeader title={data.nom} lead={data.presentation} />
      <div className="page evts">
        <div className="article">
          <Purpose data={data} />
          <h2>D’où elle vient</h2>
          <History history={data.historique} />
          <h2>Ce que les rencontres ont fait ressortir</h2>
          <Findings findings={data.constats} />
          <p>
            Ce que le répertoire en montre aujourd’hui{'\u00a0'}:{' '}
            <Link to={addresses.portrait()}>le portrait de l’écosystème</Link>,{' '}
            <Link to={addresses.map()}>la carte</Link> et{' '}
            <Link to={addresses.whoDoesWhat()}>qui fait quoi</Link>.
          </p>
          <h2>Pourquoi une communauté de pratique</h2>
          <blockquote>
            <p>« {data.definition.texte} »</p>
            <footer>{data.definition.source}</footer>
          </blockquote>
          <ul>
            {data.pourquoi_une_communaute.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <h2 id="objectifs">Ce qu’elle prévoit faire</h2>
          <Goals goals={data.objectifs} activities={data.activites} labelledBy="objectifs" />
          <p className="origine">Source : {data.source}.</p>
        </div>
        <aside aria-label="Prendre part à la communauté">
          <Joining ways={data.rejoindre} />
          <Steering steering={data.pilotage} />
        </aside>
      </div>
    </PageFrame>
  );
}

function Purpose({data}: {data: CommunityData}): ReactNode {
  return (
    <>
      <h2>Mission, vision et valeurs</h2>
      <dl className="buts">
        <div>
          <dt>Mission</dt>
          <dd>« {data.mission} »</dd>
        </div>
        <div>
          <dt>Vision</dt>
          <dd>« {data.vision} »</dd>
        </div>
        <div>
          <dt>Valeurs</dt>
          <dd>
            <ul>
              {data.valeurs.map((value) => (
                <li key={value}>{value}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </>
  );
}

function History({history}: {history: CommunityData['historique']}): ReactNode {
  return (
    <ol className="histoire">
      {history.map((step) => (
        <li key={step.date}>
          <time dateTime={step.date}>{formatDate(step.date)}</time>
          <h3>{step.titre}</h3>
          {step.resume && <p>{step.resume}</p>}
        </li>
      ))}
    </ol>
  );
}

function Findings({findings}: {findings: CommunityData['constats']}): ReactNode {
  return (
    <div className="constats">
      {findings.map((finding) => (
        <section key={finding.titre}>
          <h3>{finding.titre}</h3>
          <ul>
            {finding.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Joining({ways}: {ways: CommunityData['rejoindre']}): ReactNode {
  return (
    <div className="panneau">
      <h2>La rejoindre</h2>
      {ways.map((way) => (
        <div key={way.titre} className="panneau__part">
          <h3>{way.url ? <a href={way.url}>{way.titre}</a> : way.titre}</h3>
          <p>{way.texte}</p>
        </div>
      ))}
      <p className="panneau__part">
        <Link to={addresses.events()}>Les événements</Link>
      </p>
    </div>
  );
}

function Steering({steering}: {steering: CommunityData['pilotage']}): ReactNode {
  return (
    <div className="panneau">
      <h2>Comité de pilotage</h2>
      <ul className="panneau__liste">
        {steering.organisations.map((organisation) => (
          <li key={organisation}>{organisation}</li>
        ))}
      </ul>
      <h3>Remerciements</h3>
      <ul className="panneau__liste">
        {steering.remerciements.map((organisation) => (
          <li key={organisation}>{organisation}</li>
        ))}
      </ul>
    </div>
  );
}

export default withPage(Community);
