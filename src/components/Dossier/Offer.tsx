import type {ReactNode} from 'react';
import {useEffect, useId, useMemo, useRef, useState} from 'react';
import Link from '@docusaurus/Link';
import {leadTo} from '@site/src/components/Browser/leadTo';
import type {Dossier, DossierItem} from '@site/src/dossier/item';
import {ITEM_STATES, keyOf} from '@site/src/dossier/item';
import type {Arrival, ComparedField} from '@site/src/dossier/merge';
import {compare, join} from '@site/src/dossier/merge';
import type {Parcel} from '@site/src/dossier/parcel';
import {formatDate} from '@site/src/model/date';
import type {DossierData} from '@site/src/views/dossierData';
import type {DossierRow} from '@site/src/views/dossierView';
import {dossierStore} from './dossierStore';
import styles from './page.module.css';
import WaysToAct from './WaysToAct';

interface Props {
  parcel: Parcel;
  mine: Dossier;
  stages: DossierData['etapes'];
  toRow(item: DossierItem): DossierRow;
  /** It is taken or left. */
  onEnd(message: string, undo?: () => void): void;
}

const FIELDS: Readonly<Record<ComparedField, string>> = {
  etape: 'Étape',
  etat: 'Où j’en suis',
  retour: 'Y revenir le',
  note: 'Ma note',
  conseil: 'Conseil',
};

/** A dossier that comes by link or file: an offer. One sees what each line would add or change, and takes those one wants. */
export default function Offer({parcel, mine, stages, toRow, onEnd}: Props): ReactNode {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivals = useMemo(() => compare(mine, parcel), [mine, parcel]);
  const useful = arrivals.filter(({kind}) => kind !== 'same');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = useful.filter(({item}) => !left.has(keyOf(item)));
  const same = arrivals.length - useful.length;
  const isAdvice = parcel.de === 'conseil';
  useEffect(() => leadTo(heading.current), []);

  const toggle = (key: string) =>
    setLeft((known) => {
      const next = new Set(known);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const accept = () => {
    const before = dossierStore.get().content;
    dossierStore.update((kept) => join(kept, parcel, new Set(taken.map(({item}) => keyOf(item)))));
    onEnd(`${lineCount(taken.length)} ${taken.length > 1 ? 'ajoutées' : 'ajoutée'} à votre dossier.`, () =>
      dossierStore.update(() => before),
    );
  };
  return (
    <section className={`panneau ${styles.offer}`} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {isAdvice ? 'On vous propose une liste' : 'Un dossier à reprendre'}
      </h2>
      <p>
        {useful.length === 0
          ? 'Tout y est déjà dans votre dossier\u00a0: il n’y a rien à ajouter.'
          : 'Rien n’est encore ajouté. Gardez cochées les lignes à prendre; ce que vous avez déjà reste.'}
      </p>
      {parcel.mot !== undefined && <blockquote className={styles.word}>{parcel.mot}</blockquote>}
      {useful.length > 0 && (
        <ul className={styles.arrivals}>
          {useful.map((arrival) => {
            const key = keyOf(arrival.item);
            const row = toRow(arrival.item);
            return (
              <li key={key}>
                <label className="case">
                  <input type="checkbox" checked={!left.has(key)} onChange={() => toggle(key)} />
                  <span>
                    <strong>{row.nom}</strong>{' '}
                    {arrival.kind === 'new' ? '(nouvelle ligne)' : '(déjà dans votre dossier)'}
                  </span>
                </label>
                <Said arrival={arrival} stages={stages} />
                {row.url !== undefined && (
                  <p className={styles.lead}>
                    <Link to={row.url}>
                      Lire sa page<span className="sr">, {row.nom}</span>
                    </Link>
                  </p>
                )}
                <WaysToAct row={row} most={1} />
              </li>
            );
          })}
        </ul>
      )}
      {same > 0 && useful.length > 0 && (
        <p className="note-l">{lineCount(same)} de plus, déjà pareilles chez vous.</p>
      )}
      <p className={styles.choices}>
        {useful.length > 0 && (
          <button
            type="button"
            className="btn"
            aria-disabled={taken.length === 0}
            onClick={() => taken.length > 0 && accept()}
          >
            Ajouter {lineCount(taken.length)} à mon dossier
          </button>
        )}
        <button type="button" className="btn btn--2" onClick={() => onEnd('Rien n’a été ajouté.')}>
          {useful.length > 0 ? 'Ne rien ajouter' : 'Fermer'}
        </button>
      </p>
    </section>
  );
}

/** What a line says: an advice as it is, then what would change in the line one has. */
function Said({arrival, stages}: {arrival: Arrival; stages: DossierData['etapes']}): ReactNode {
  const words = (field: ComparedField, value: string) => fieldText(field, value, stages);
  if (arrival.kind === 'new') {
    const {conseil, note, retour, etat} = arrival.item;
    return (
      <>
        {conseil !== undefined && (
          <p>
            «{'\u00a0'}
            {conseil}
            {'\u00a0'}»
          </p>
        )}
        {(note ?? retour) !== undefined || etat !== ITEM_STATES[0].id ? (
          <p>{[words('etat', etat), retour && words('retour', retour), note].filter(Boolean).join(' · ')}</p>
        ) : null}
      </>
    );
  }
  if (arrival.kind === 'same') return null;
  return arrival.changes.map(({field, from, to}) => (
    <p key={field}>
      {FIELDS[field]}
      {'\u00a0'}: {from === undefined ? 'rien' : words(field, from)} → {words(field, to)}
    </p>
  ));
}

function fieldText(field: ComparedField, value: string, stages: DossierData['etapes']): string {
  if (field === 'etat') return ITEM_STATES.find(({id}) => id === value)?.nom ?? value;
  if (field === 'etape') return stages.find(({id}) => id === value)?.nom ?? value;
  return field === 'retour' ? formatDate(value) : `«\u00a0${value}\u00a0»`;
}

function lineCount(count: number): string {
  return count > 1 ? `${count}\u00a0lignes` : `${count}\u00a0ligne`;
}
