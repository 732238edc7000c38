import type {ReactNode} from 'react';
import {Fragment, useMemo, useState} from 'react';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import TerritoryMap from '@site/src/components/TerritoryMap';
import Legend from '@site/src/components/TerritoryMap/Legend';
import {ownCount} from '@site/src/components/TerritoryMap/words';
import mapStyles from '@site/src/components/TerritoryMap/styles.module.css';
import {addresses} from '@site/src/model/addresses';
import type {MapState, MapView} from '@site/src/views/mapView';
import {countedPlaces, mapShades, readMapState, writeMapState} from '@site/src/views/mapView';
import {formatNumber} from '@site/src/views/numbers';
import {listed, quoted} from '@site/src/views/sentences';
import Choices from './Choices';
import PlaceList from './PlaceList';
import styles from './styles.module.css';

const LEAD =
  'Ce qui est propre à chacun des territoires de l’Estrie. Choisissez le vôtre, dans la liste ou sur la carte.';

/** The territories of the region, in a list and on a map. A need and a stage can be chosen; the address keeps them. */
function MapPage({data}: {data: MapView}): ReactNode {
  const [state, change] = useMapState(data);
  const [pointed, setPointed] = useState<string>();
  const places = countedPlaces(data, state);
  const shades = mapShades(places.map(({count}) => count));
  const current = places.find(({id}) => id === pointed);
  const {drawing} = data;
  return (
    <PageFrame title="Carte de l’Estrie" description={LEAD}>
      <PageHeader title="Près de chez vous" lead={LEAD}>
        <Choices view={data} state={state} onChange={change} />
      </PageHeader>
      <div className={`page ${styles.page}`}>
        {state.ignored.length > 0 && (
          <p className={styles.ignored} role="alert">
            L’adresse de cette page demande {listed(state.ignored.map(quoted))}, que la carte ne connaît pas.
            Voici le reste; choisissez dans les listes.
          </p>
        )}
        <section aria-labelledby="liste">
          <h2 id="liste">En liste</h2>
          <noscript>
            <p className={styles.text}>
              Sans JavaScript, ces nombres mènent à tout le répertoire. Les pages complètes{'\u00a0'}:{' '}
              {data.places.map(({id, nom}, rank) => (
                <Fragment key={id}>
                  {rank > 0 && ', '}
                  <Link to={addresses.territory(id)}>{nom}</Link>
                </Fragment>
              ))}
              .
            </p>
          </noscript>
          <p className="sr" role="status">
            {chosenText(data, state)}
          </p>
          <PlaceList places={places} pointed={pointed} onPoint={setPointed} />
          <p className={styles.note}>
            Une ressource qui sert deux territoires compte dans chacun. Ce qui est terminé ne compte pas. Zéro
            veut dire «{'\u00a0'}rien de connu ici{'\u00a0'}»{'\u00a0'}: il mène au formulaire.
          </p>
        </section>
        {drawing && (
          <figure>
            <p className={`${styles.current} ${styles.scripted}`}>
              {current ? (
                <>
                  <span>
                    <b>{current.nom}</b>
                    {'\u00a0'}: {ownCount(current.count)}
                  </span>
                  <Link to={current.url}>
                    {current.count > 0 ? 'Voir ces ressources' : 'En proposer une'}
                  </Link>
                </>
              ) : (
                <span>Pointez ou touchez un territoire{'\u00a0'}: son nom et son nombre sont ici.</span>
              )}
            </p>
            <TerritoryMap
              drawing={drawing}
              places={places}
              shades={shades}
              pointed={pointed}
              onPoint={setPointed}
            />
            <Legend shades={shades} hasEmpty={places.some(({count}) => count === 0)} />
            <figcaption className={mapStyles.attribution}>{drawing.attribution}</figcaption>
          </figure>
        )}
        <Larger larger={data.larger} />
        <Families families={data.families} />
      </div>
    </PageFrame>
  );
}

/** What serves more than one territory: it is on none of them. */
function Larger({larger}: Pick<MapView, 'larger'>): ReactNode {
  return (
    <section aria-labelledby="plus-large">
      <h2 id="plus-large">Ce qui sert plus large</h2>
      <p className={styles.text}>
        Tous besoins et toutes étapes confondus, ces ressources nomment un territoire plus grand. Elles sont
        ouvertes à un projet d’ici sans être propres à une MRC.
      </p>
      <ul className={styles.larger}>
        {larger.map(({nom, url, count}) => (
          <li key={url}>
            <Link to={url}>
              <b>{formatNumber(count)}</b>
              <span>{nom}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same by need, on pages that need no script. */
function Families({families}: Pick<MapView, 'families'>): ReactNode {
  return (
    <section aria-labelledby="besoins">
      <h2 id="besoins">Qui fait quoi, besoin par besoin</h2>
      <p className={styles.text}>
        Pour chaque besoin, les organisations de chaque territoire et ce qu’elles offrent.
      </p>
      <ul className={styles.families}>
        {families.map(({id, label}) => (
          <li key={id}>
            <Link to={addresses.whoDoesWhatFor(id)}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the address asks for, and how to ask for something else. The build and hydration do not know it. */
function useMapState(view: MapView): [MapState, (next: Omit<MapState, 'ignored'>) => void] {
  const {search} = useLocation();
  const isBrowser = useIsBrowser();
  const history = useHistory();
  const address = useBaseUrl(addresses.map());
  const state = useMemo(() => readMapState(isBrowser ? search : '', view), [isBrowser, search, view]);
  return [state, (next) => history.replace(`${address}${writeMapState(next)}`)];
}

function chosenText({families, stages}: MapView, {family, stage}: MapState): string {
  const words = [
    families.find(({id}) => id === family)?.label,
    stages.find(({id}) => id === stage)?.label,
  ].filter((text) => text !== undefined);
  return words.length === 0 ? '' : `Nombres pour ${listed(words.map(quoted))}`;
}

export default withPage(MapPage);
