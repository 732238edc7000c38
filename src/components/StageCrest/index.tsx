import type {CSSProperties, ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Balise from '@site/src/components/Balise';

interface Props {
  stages: {numero: number; nom: string; url: string}[];
  /** Number of the stage of the page. */
  current?: number;
  /** What the links lead to. */
  label?: string;
}

/** Height of each post on the crest, along the third hill of the drawing. */
const POST_HEIGHTS = ['1.2rem', '1.6rem', '2.5rem', '3rem', '3.9rem', '4.6rem'];

/** The six stages as posts on the hills: the foot of a `bandeau bandeau--guide`. */
export default function StageCrest({stages, current, label = 'Étapes du guide'}: Props): ReactNode {
  return (
    <nav className="crete-nav" aria-label={label}>
      <svg className="mont" viewBox="0 0 1280 130" preserveAspectRatio="none" aria-hidden focusable="false">
        <path
          className="c1"
          d="M0 92C120 76 210 60 330 64c110 4 150 18 260 10C720 62 790 26 930 20c130-5 220 22 350 10V130H0z"
        />
        <path
          className="c2"
          d="M0 104c140-16 250-24 380-16 120 8 190 6 300-10C800 56 900 48 1010 52c110 4 170 6 270-10V130H0z"
        />
        <path
          className="c3"
          d="M0 112c90-6 170-4 260-10 100-6 150-14 240-17 100-3 150 3 240-8 90-11 130-19 230-23 110-4 180 2 310-13V131H0z"
        />
      </svg>
      <ol className="page">
        {stages.map(({numero, nom, url}, index) => {
          const isCurrent = numero === current;
          const height = POST_HEIGHTS[index] ?? POST_HEIGHTS.at(-1);
          return (
            <li
              key={numero}
              className={isCurrent ? 'ici' : undefined}
              style={{'--y': height} as CSSProperties}
            >
              <Link
                to={url}
                aria-label={`Étape ${numero}, ${nom}${isCurrent ? ' (étape actuelle)' : ''}`}
                aria-current={isCurrent ? 'step' : undefined}
              >
                <Balise numero={numero} small={!isCurrent} />
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
