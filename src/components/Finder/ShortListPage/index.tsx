import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import {writeAnswers} from '@site/src/directory/finderAnswers';
import {FIRST} from '@site/src/directory/finderList';
import {addresses, UNSURE} from '@site/src/model/addresses';
import {ownPlaces} from '@site/src/model/territory';
import type {Place} from '@site/src/model/territory';
import type {ShortListView} from '@site/src/views/shortListView';
import {answerAt} from '@site/src/views/shortListView';
import AnswerHeader from '../AnswerHeader';
import {FINDER} from '../Frame';
import ShortList from '../ShortList';
import {answeredWords, inOneLine, obstacleWords, reasonWords} from '../words';
import styles from './styles.module.css';

const NOTHING = new Map<string, never>();

/** The answer for a stage and a family of needs by links alone: wherever one is, then territory by territory. */
function ShortListPage({data}: {data: ShortListView}): ReactNode {
  const found = answerAt(data, undefined, NOTHING);
  const words = answeredWords(data, undefined).join(', ') || 'sans rien savoir encore';
  const answers = {etape: data.etape?.id ?? UNSURE, famille: data.famille?.id ?? UNSURE};
  return (
    <PageFrame
      title={`${FINDER}${'\u00a0'}: ${words}`}
      description={`Par où commencer (${words})${'\u00a0'}: au plus sept ressources, chacune avec la raison d’être là, puis les portes d’entrée de chaque MRC.`}
    >
      {!(data.etape && data.famille) && (
        <Head>
          {/* The page of a stage, or of a family, says as much. */}
          <meta name="robots" content="noindex" />
        </Head>
      )}
      <AnswerHeader
        view={data}
        count={found.length}
        change={addresses.finderStage(data.etape?.id ?? UNSURE)}
      />
      <ShortList view={data} found={found}>
        <section className={styles.places} aria-labelledby="dans-votre-coin">
          <h2 id="dans-votre-coin">Où se passe votre projet?</h2>
          <p>
            Ouvrez votre territoire{'\u00a0'}: ce qui y est passe d’abord. Vous connaissez seulement votre
            municipalité?{' '}
            <Link to={`${addresses.finderPlace()}${writeAnswers(answers)}`}>
              Voyez de quelle MRC elle est
            </Link>
            .
          </p>
          {ownPlaces(data.places).map((place) => (
            <InPlace key={place.id} view={data} place={place} />
          ))}
        </section>
      </ShortList>
    </PageFrame>
  );
}

/** The first ones for who is in a territory, in short, and its doors. */
function InPlace({view, place}: {view: ShortListView; place: Place}): ReactNode {
  const found = answerAt(view, place.id, NOTHING).slice(0, FIRST);
  const doors = (view.doors[place.id] ?? []).filter(
    ({id}) => !found.some(({candidate}) => candidate.id === id),
  );
  return (
    <details>
      <summary>{place.nom}</summary>
      <ol>
        {found.map(({candidate, reasons, obstacles}) => (
          <li key={candidate.id}>
            <Link to={addresses.resource(candidate.id)}>{candidate.nom}</Link>
            <small>
              {inOneLine([
                ...reasonWords(reasons, view),
                ...obstacleWords(obstacles, candidate, view).map((each) => each.toLowerCase()),
              ])}
            </small>
          </li>
        ))}
      </ol>
      {doors.length > 0 && (
        <>
          <p>Pour en parler à quelqu’un{'\u00a0'}:</p>
          <ul>
            {doors.map(({id, nom}) => (
              <li key={id}>
                <Link to={addresses.resource(id)}>{nom}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

export default withPage(ShortListPage);
