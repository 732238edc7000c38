import type {ReactNode} from 'react';
import {memo, useId, useState} from 'react';
import Link from '@docusaurus/Link';
import {ChevronDown, ChevronUp, Pencil, Trash2, TriangleAlert} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {iconNamed} from '@site/src/components/Icon/vocabulary';
import Status from '@site/src/components/ResourceRow/Status';
import type {ItemState} from '@site/src/dossier/item';
import {ITEM_STATES} from '@site/src/dossier/item';
import type {DossierData} from '@site/src/views/dossierData';
import type {DossierRow} from '@site/src/views/dossierView';
import {changeLine, markSeen} from './lineGestures';
import NoteField from './NoteField';
import styles from './page.module.css';
import WaysToAct from './WaysToAct';

export type Direction = 'up' | 'down';

interface Props {
  row: DossierRow;
  stages: DossierData['etapes'];
  /** Id of the stage it stands under. */
  stage: string | undefined;
  rank: number;
  isFirst: boolean;
  isLast: boolean;
  onMove(key: string, direction: Direction): void;
  onRemove(key: string): void;
}

/** A line of the dossier: what it is, what there is to know of it, where one stands with it. */
function Line({row, stages, stage, rank, isFirst, isLast, onMove, onRemove}: Props): ReactNode {
  const {key, nom, url, kicker, icon, facts, conseil, statut, news} = row;
  return (
    <li className={styles.line} data-ligne={key}>
      <p className={styles.rank} aria-hidden>
        {rank}
      </p>
      <div className={styles.what}>
        <p className="carte-r__type">
          {icon !== undefined && <Icon as={iconNamed(icon)} />}
          {kicker}
        </p>
        <h3>{url === undefined ? nom : <Link to={url}>{nom}</Link>}</h3>
        {statut && <Status {...statut} />}
        {facts.length > 0 && <p>{facts.map(({value}) => value).join(' · ')}</p>}
        <News row={row} />
        {conseil !== undefined && (
          <p className={styles.advice}>
            <span>Conseil reçu</span> «{'\u00a0'}
            {conseil}
            {'\u00a0'}»
          </p>
        )}
        <WaysToAct row={row} />
        <Standing row={row} stages={stages} stage={stage} />
        <Note row={row} />
      </div>
      <div className={styles.tools}>
        <button
          type="button"
          data-geste="up"
          aria-label={`Monter ${nom}`}
          aria-disabled={isFirst}
          onClick={() => !isFirst && onMove(key, 'up')}
        >
          <Icon as={ChevronUp} />
        </button>
        <button
          type="button"
          data-geste="down"
          aria-label={`Descendre ${nom}`}
          aria-disabled={isLast}
          onClick={() => !isLast && onMove(key, 'down')}
        >
          <Icon as={ChevronDown} />
        </button>
        <button type="button" data-geste="remove" aria-label={`Retirer ${nom}`} onClick={() => onRemove(key)}>
          <Icon as={Trash2} />
        </button>
      </div>
      {news.length > 0 && <span className="sr">À savoir avant de continuer.</span>}
    </li>
  );
}

export default memo(Line);

function News({row: {key, news, seen}}: {row: DossierRow}): ReactNode {
  if (news.length === 0) return null;
  return (
    <div className={styles.news}>
      <Icon as={TriangleAlert} />
      <div>
        {news.map(({text}) => (
          <p key={text}>{text}</p>
        ))}
        {seen && news.some(({isSince}) => isSince) && (
          <button type="button" className="btn btn--3 btn--p" onClick={() => markSeen([{key, seen}])}>
            C’est vu
          </button>
        )}
      </div>
    </div>
  );
}

/** Where one stands, when to come back to it, and under which stage it is filed. */
function Standing({
  row: {key, etat, retour},
  stages,
  stage,
}: Pick<Props, 'row' | 'stages' | 'stage'>): ReactNode {
  const id = useId();
  return (
    <div className={styles.standing}>
      {etat && (
        <div className="champ">
          <label htmlFor={`${id}-etat`}>Où j’en suis</label>
          <select
            id={`${id}-etat`}
            className="select"
            value={etat.id}
            onChange={(event) => changeLine(key, {etat: event.target.value as ItemState})}
          >
            {ITEM_STATES.map((state) => (
              <option key={state.id} value={state.id}>
                {state.nom}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="champ">
        <label htmlFor={`${id}-retour`}>Y revenir le</label>
        <input
          id={`${id}-retour`}
          className="saisie"
          type="date"
          value={retour?.jour ?? ''}
          onChange={(event) => changeLine(key, {retour: event.target.value || undefined})}
        />
        {retour?.isDue && <small>Le jour est venu.</small>}
      </div>
      <div className="champ">
        <label htmlFor={`${id}-etape`}>Étape</label>
        <select
          id={`${id}-etape`}
          className="select"
          value={stage ?? ''}
          onChange={(event) => changeLine(key, {etape: event.target.value})}
        >
          {stage === undefined && <option value="">Sans étape</option>}
          {stages.map((one) => (
            <option key={one.id} value={one.id}>
              {one.numero}. {one.nom}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function Note({row: {key, nom, note}}: {row: DossierRow}): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  if (note === undefined && !isOpen) {
    return (
      <button
        type="button"
        className="btn btn--3 btn--p"
        onClick={(event) => {
          const line = event.currentTarget.closest('li');
          setIsOpen(true);
          requestAnimationFrame(() => line?.querySelector('textarea')?.focus());
        }}
      >
        <Icon as={Pencil} />
        Ajouter une note
        <span className="sr"> à {nom}</span>
      </button>
    );
  }
  return <NoteField label="Ma note" value={note ?? ''} onKeep={(text) => changeLine(key, {note: text})} />;
}
