import type {ReactNode} from 'react';
import {Fragment, useId} from 'react';
import Link from '@docusaurus/Link';
import {BookOpen, CircleCheck, FilePen, MessagesSquare, Plus, Route, TriangleAlert} from 'lucide-react';
import {Starts} from '@site/src/components/Begin';
import Icon from '@site/src/components/Icon';
import {resourceCount} from '@site/src/components/ResourceList/words';
import ResourceRow from '@site/src/components/ResourceRow';
import type {Found} from '@site/src/directory/finderList';
import {FIRST} from '@site/src/directory/finderList';
import {listAddress, proposeAddress} from '@site/src/directory/listAddress';
import {addresses, UNSURE} from '@site/src/model/addresses';
import {ofName} from '@site/src/model/territory';
import type {Place} from '@site/src/model/territory';
import {valuesOf} from '@site/src/views/finderView';
import type {ShortListItem, ShortListView} from '@site/src/views/shortListView';
import KeepFirst from './KeepFirst';
import styles from './ShortList.module.css';
import {inOneLine, obstacleWords, reasonWords} from './words';

interface Props {
  view: ShortListView;
  /** The answer, the best first. */
  found: readonly Found<ShortListItem>[];
  place?: Place | undefined;
  /** What stands under the list. */
  children?: ReactNode;
}

/** The answer of the finder: the first ones, the others folded, then what to read, whom to ask, and the ways on. */
export default function ShortList({view, found, place, children}: Props): ReactNode {
  const {etape, famille, counts, doors} = view;
  const values = valuesOf({etape: etape?.id, territoire: place?.id, famille: famille?.id});
  const count = counts[place?.id ?? UNSURE] ?? 0;
  const others = found.slice(FIRST);
  const [first, second, third] = found.map(({candidate: {id, nom}}) => ({
    genre: 'ressource' as const,
    id,
    nom,
  }));
  const here = doors[place?.id ?? UNSURE] ?? [];
  const isShown = here.filter(({id}) => !found.slice(0, FIRST).some(({candidate}) => candidate.id === id));
  return (
    <div className={`page ${styles.columns}`}>
      <div>
        <h2 className="sr">Par où commencer</h2>
        <Rows found={found.slice(0, FIRST)} view={view} />
        {first && second && third && <KeepFirst first={first} second={second} third={third} />}
        {others.length > 0 && (
          <details className={styles.others}>
            <summary className="btn btn--2">
              {others.length === 1 ? 'Voir une autre ressource' : `Voir les ${others.length}\u00a0autres`}
            </summary>
            <Rows found={others} view={view} />
          </details>
        )}
        {count > found.length && (
          <p className={styles.whole}>
            <Link to={listAddress(values)}>
              Voir les {resourceCount(count)} du répertoire qui correspondent
            </Link>
          </p>
        )}
        {children}
      </div>
      <aside className={styles.aside} aria-label="Pour aller plus loin">
        <Reading view={view} />
        {isShown.length > 0 && (
          <Starts
            id="porte-d-entree"
            title={place ? `La porte d’entrée ${ofName(place)}` : 'Une porte d’entrée'}
            starts={isShown.slice(0, DOORS)}
          />
        )}
        <section className={styles.panel} aria-labelledby="rien-ne-convient">
          <h2 id="rien-ne-convient">Rien ne convient?</h2>
          <ul className={styles.ways}>
            <li>
              <Icon as={MessagesSquare} />
              <span>
                <Link to={addresses.community()}>Posez la question à la communauté</Link>
              </span>
            </li>
            <li>
              <Icon as={Plus} />
              <span>
                Vous connaissez ce qui manque? <Link to={proposeAddress(values)}>Proposez une ressource</Link>
              </span>
            </li>
            <li>
              <Icon as={BookOpen} />
              <span>
                <Link to={listAddress(values)}>Filtrez vous-même tout le répertoire</Link>
              </span>
            </li>
          </ul>
        </section>
      </aside>
    </div>
  );
}

/** Doors shown beside a list. */
const DOORS = 2;

interface RowsProps {
  found: readonly Found<ShortListItem>[];
  view: ShortListView;
}

function Rows({found, view}: RowsProps): ReactNode {
  return (
    <ul className="fiches">
      {found.map(({candidate, reasons, obstacles}) => {
        const against = obstacleWords(obstacles, candidate, view);
        return (
          <ResourceRow key={candidate.id} row={candidate.row}>
            <div className={styles.why}>
              {candidate.start !== undefined && <p className={styles.start}>{candidate.start}</p>}
              <p className={styles.reasons}>
                <Icon as={CircleCheck} />
                <span>
                  <span className="sr">Pourquoi{'\u00a0'}: </span>
                  {inOneLine(reasonWords(reasons, view))}
                </span>
              </p>
              {against.map((words) => (
                <p key={words} className={styles.against}>
                  <Icon as={TriangleAlert} />
                  <span>
                    <span className="sr">Attention{'\u00a0'}: </span>
                    {words}
                  </span>
                </p>
              ))}
            </div>
          </ResourceRow>
        );
      })}
    </ul>
  );
}

/** What to read and to fill before one calls; who does not know where they are begins by that. */
function Reading({view: {practice, template, etape, parcours}}: {view: ShortListView}): ReactNode {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id}>À lire avant d’appeler</h2>
      {practice ? (
        <p>
          <Link to={practice.url}>
            {practice.numero}
            {'\u00a0'}
            {practice.label}
          </Link>
          , {practice.minutes}
          {'\u00a0'}min. Vous saurez quoi demander.
        </p>
      ) : (
        <p>
          <Link to={etape ? addresses.guide() : addresses.whichStage()}>
            {etape ? 'Le guide, étape par étape' : 'À quelle étape suis-je?'}
          </Link>
          {!etape && ' Une minute, et vous saurez par quel geste commencer.'}
        </p>
      )}
      {template && (
        <p className={styles.template}>
          <Icon as={FilePen} />
          <span>
            À remplir{'\u00a0'}: <Link to={template.url}>{template.label}</Link>
          </span>
        </p>
      )}
      <p className={styles.template}>
        <Icon as={Route} />
        <span>
          {parcours.length === 0 ? (
            <Link to={addresses.allParcours()}>Des situations et des projets, pas à pas</Link>
          ) : (
            <>
              Pas à pas{'\u00a0'}:{' '}
              {parcours.map(({id, nom, url}, rank) => (
                <Fragment key={id}>
                  {rank > 0 && ', '}
                  <Link to={url}>{nom}</Link>
                </Fragment>
              ))}
            </>
          )}
        </span>
      </p>
    </section>
  );
}
