import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Starts} from '@site/src/components/Begin';
import FeedLink from '@site/src/components/Events/FeedLink';
import MineSwitch from '@site/src/components/MyTerritory/MineSwitch';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import ResourceList from '@site/src/components/ResourceList';
import {CountedPanel} from '@site/src/components/ResourceList/CountedLinks';
import SmallMap from '@site/src/components/TerritoryMap/SmallMap';
import {addresses} from '@site/src/model/addresses';
import {listed} from '@site/src/views/sentences';
import type {TerritoryView} from '@site/src/views/territoryView';

/** A territory: all that is open to a project there, from the nearest to the farthest. */
export function TerritoryPage({data}: {data: TerritoryView}): ReactNode {
  const {id, nom, ofName, localites, explorer, doors, list, calendar, map, touching, neighbours, larger} =
    data;
  return (
    <PageFrame
      title={`Ressources par territoire\u00a0: ${nom}`}
      description={`Ce qui est ouvert à un projet ${ofName}, du plus près au plus loin.`}
    >
      <PageHeader
        title={nom}
        crumbs={[{label: 'Répertoire', url: addresses.directory()}]}
        lead={`Ce qui est ouvert à un projet ${ofName}, du plus près au plus loin.`}
      >
        <MineSwitch id={id} places={list.territories} />
      </PageHeader>
      <div className="page liste-p">
        <div>
          <Starts id="portes" title="À qui parler d’abord" starts={doors} />
          <ResourceList list={list} explorer={explorer} />
        </div>
        <aside aria-label="Autour de ce territoire">
          {map && (
            <div className="panneau">
              <SmallMap {...map} label={mapLabel(nom, touching)}>
                <p>
                  <Link to={addresses.map()}>Toute la carte</Link>
                </p>
              </SmallMap>
            </div>
          )}
          {localites.length > 0 && (
            <div className="panneau">
              <h2>Ce territoire comprend</h2>
              <p>{listed(localites)}.</p>
            </div>
          )}
          <CountedPanel title="À côté" links={touching} />
          <CountedPanel title="Ailleurs en Estrie" links={neighbours} />
          <CountedPanel title="Plus largement" links={larger} />
          <div className="panneau">
            <h2>Les dates</h2>
            <p>Les rencontres et les appels de projets ouverts à ce territoire, dans votre calendrier.</p>
            <ul className="panneau__liste">
              <li>
                <FeedLink file={calendar} name="S’abonner au calendrier" />
              </li>
              <li>
                <Link to={addresses.events()}>Tous les événements</Link>
              </li>
            </ul>
          </div>
        </aside>
      </div>
    </PageFrame>
  );
}

/** « Sherbrooke, sur la carte, touche A, B et C. » */
function mapLabel(nom: string, touching: TerritoryView['touching']): string {
  const names = touching.map(({label}) => label);
  return names.length === 0 ? `${nom}, sur la carte` : `${nom}, sur la carte, à côté de ${listed(names)}`;
}

export default withPage(orFormerPage(TerritoryPage));
