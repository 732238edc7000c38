import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import type {CommunityView} from '@site/src/views/communityView';
import Goals, {ToAct} from './Goals';
import Governance from './Governance';
import {Joining, Organisations} from './Joining';
import {History, Purpose} from './Origins';
import Section, {Plan} from './Section';
import Writing from './Writing';
import styles from './styles.module.css';

/** Who makes this site, in its own words, and how to be of it. */
function Community({data}: {data: CommunityView}): ReactNode {
  return (
    <PageFrame title="Communauté" description={data.presentation}>
      <PageHeader title={data.nom} lead={data.presentation} />
      <div className={`page ${styles.page}`}>
        <Plan />
        <div className={`article ${styles.text}`}>
          <Section id="mission">
            <Purpose data={data} />
          </Section>
          <Section id="rejoindre">
            <Joining data={data} />
          </Section>
          <Section id="objectifs">
            <Goals goals={data.goals} activities={data.activities} labelledBy="objectifs" />
            <h3>Passer à l’action</h3>
            <ToAct activities={data.activities} />
          </Section>
          <Section id="pilotage">
            <p>
              Le comité de pilotage réunit ces organisations. Quand nous leur connaissons une porte publique,
              elle est à côté de leur nom.
            </p>
            <Organisations organisations={data.steering} />
            <h3>Celles que la communauté remercie</h3>
            <Organisations organisations={data.thanked} />
          </Section>
          <Section id="ecrire">
            <Writing />
          </Section>
          <Section id="histoire">
            <History history={data.history} />
            <p>
              Ce que le répertoire en montre aujourd’hui{'\u00a0'}:{' '}
              <Link to={addresses.portrait()}>le portrait de l’écosystème</Link>,{' '}
              <Link to={addresses.map()}>la carte</Link> et{' '}
              <Link to={addresses.whoDoesWhat()}>qui fait quoi</Link>.
            </p>
          </Section>
          <Section id="pourquoi">
            <blockquote>
              <p>« {data.definition.texte} »</p>
              <footer>{data.definition.source}</footer>
            </blockquote>
            <ul>
              {data.pourquoi_une_communaute.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Section>
          <Section id="decisions">
            <Governance />
          </Section>
          <p className="origine">Source de ce que la communauté dit d’elle-même : {data.source}.</p>
        </div>
      </div>
    </PageFrame>
  );
}

export default withPage(Community);
