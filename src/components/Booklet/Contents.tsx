import type {ReactNode} from 'react';
import {Fragment} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import type {BookletStage, BookletView} from '@site/src/views/bookletView';
import {ANNEXES} from './annexList';

/** The table of contents. When the PDF is made, the number of its page is written in each line (scripts/guidePdf.ts). */
export default function Contents({view: {kind, stages}}: {view: BookletView}): ReactNode {
  return (
    <nav className="cahier__table" aria-labelledby="table">
      <h2 id="table">Dans ce cahier</h2>
      <ol>
        {stages.map((stage) =>
          kind === 'etape' ? (
            <Fragment key={stage.id}>
              <li>
                <Line anchor={stage.overview.anchor} title="Vue d’ensemble" />
              </li>
              <Practices stage={stage} />
            </Fragment>
          ) : (
            <li key={stage.id}>
              <Line anchor={stage.id} title={stage.nom} number={`Étape ${stage.numero}`} />
              <ol>
                <Practices stage={stage} />
              </ol>
            </li>
          ),
        )}
        {kind === 'guide' &&
          Object.values(ANNEXES).map(({anchor, title}) => (
            <li key={anchor}>
              <Line anchor={anchor} title={title} />
            </li>
          ))}
      </ol>
      {kind === 'guide' && (
        <div className="cahier__autres">
          <p>Une seule étape à la fois :</p>
          <ul>
            {stages.map(({id, numero, nom}) => (
              <li key={id}>
                <Link to={addresses.stageBooklet(id)}>
                  Cahier {numero}, {nom}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  );
}

function Practices({stage}: {stage: BookletStage}): ReactNode {
  return stage.practices.map(({anchor, numero, titre}) => (
    <li key={anchor}>
      <Line anchor={anchor} number={numero} title={titre} />
    </li>
  ));
}

function Line({anchor, number, title}: {anchor: string; number?: string; title: string}): ReactNode {
  return (
    <a href={`#${anchor}`}>
      {number && <b>{number}</b>} <span>{title}</span>
      <i className="cahier__folio" />
    </a>
  );
}
