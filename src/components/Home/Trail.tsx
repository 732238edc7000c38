import type {CSSProperties, ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Balise from '@site/src/components/Balise';
import {addresses} from '@site/src/model/addresses';
import type {HomeView} from '@site/src/views/homeView';
import {resourceCount} from '@site/src/components/ResourceList/words';

/** How far under the top of the landscape each post stands, so that it follows the hill drawn below. */
const HEIGHTS = ['7.7rem', '6.3rem', '4.6rem', '3.6rem', '1.6rem', '0.6rem'];

/** « Un sentier dans le paysage »: the six stages along a marked trail. */
export default function Trail({stages}: {stages: HomeView['stages']}): ReactNode {
  return (
    <section className="sentier" aria-labelledby="ou-en-est-votre-projet">
      <div className="page sentier__titre">
        <h2 id="ou-en-est-votre-projet">Où en est votre projet?</h2>
        <p>
          Six étapes, chacune avec ses bonnes pratiques et ses ressources. On avance rarement en ligne droite.{' '}
          <Link to={addresses.allParcours()}>Les parcours</Link> partent de ce qui vous arrive, ou d’un projet
          comme le vôtre.
        </p>
      </div>
      <div className="paysage">
        <FarHills />
        <NearHill />
        <ol className="page etapes">
          {stages.map((stage, position) => (
            <li key={stage.id} style={{'--haut': HEIGHTS[position]} as CSSProperties}>
              <Link to={stage.url}>
                <Balise numero={stage.numero} />
                <strong>{stage.nom}</strong>
                <q>« {stage.voix} »</q>
                <small>{resourceCount(stage.count)}</small>
              </Link>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function FarHills(): ReactNode {
  return (
    <svg
      className="mont mont--loin"
      viewBox="0 0 1280 272"
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      <path
        className="c1"
        d="M0 190C120 150 210 120 330 132c110 11 150 44 260 20C720 124 790 40 930 34c130-6 220 50 350 20V272H0z"
      />
      <path
        className="c2"
        d="M0 222c140-40 250-58 380-40 120 17 190 12 300-26C800 114 900 96 1010 104c110 8 170 10 270-26V272H0z"
      />
    </svg>
  );
}

const CREST =
  'c90-14 170-10 260-22 100-13 150-34 240-40 100-6 150 6 240-18 90-25 130-44 230-52 110-9 180 4 310-30';

function NearHill(): ReactNode {
  return (
    <svg
      className="mont mont--pres"
      viewBox="0 0 1280 272"
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      <path className="c3" d={`M0 232${CREST}V273H0z`} />
      <path className="fil" d={`M0 240${CREST}`} />
    </svg>
  );
}
