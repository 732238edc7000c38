import type {ReactNode} from 'react';
import {useMemo} from 'react';
import {useStoredState} from '@site/src/deviceStore/useStoredState';
import type {Dossier} from '@site/src/dossier/item';
import {textOf} from '@site/src/dossier/readItem';
import type {DossierSources, DossierView} from '@site/src/views/dossierView';
import {dossierView} from '@site/src/views/dossierView';
import Carry from './Carry';
import {branchWith, listStore, toAdvice} from './listStore';
import NoteField from './NoteField';
import styles from './page.module.css';

const said = (key: string, text: string | undefined) =>
  listStore.update((list) => ({...list, phrases: branchWith(list.phrases, key, text)}));
const saidOfAll = (text: string | undefined) => listStore.update((list) => ({...list, mot: text}));
const toggle = (key: string, isOut: boolean) =>
  listStore.update((list) => ({...list, sans: branchWith(list.sans, key, isOut ? undefined : true)}));

interface Props {
  dossier: Dossier;
  view: DossierView;
  sources: DossierSources;
}

/** A list for somebody else, from one's own dossier: the lines one chooses, a sentence for each, one for the whole. */
export default function Prepare({dossier, view, sources}: Props): ReactNode {
  const {content} = useStoredState(listStore);
  const parcel = useMemo(() => toAdvice(dossier, content), [dossier, content]);
  const handed = useMemo(() => dossierView(parcel, sources), [parcel, sources]);
  return (
    <div>
      <h2 tabIndex={-1}>Préparer une liste</h2>
      <p>
        Choisissez des lignes de votre dossier et dites pourquoi chacune est là. La personne les reçoit comme
        une proposition{'\u00a0'}: elle prend celles qu’elle veut. Vos notes, vos dates et où vous en êtes
        restent chez vous.
      </p>
      <NoteField
        label="Un mot pour l’ensemble (facultatif)"
        value={textOf(content.mot) ?? ''}
        onKeep={saidOfAll}
      />
      {view.groups.map(({title, rows}) => (
        <section key={title} className={styles.group} aria-label={title}>
          <h2>{title}</h2>
          <ul className={styles.arrivals}>
            {rows.map(({key, nom, conseil}) => {
              const isOut = content.sans?.[key] !== undefined;
              return (
                <li key={key}>
                  <label className="case">
                    <input type="checkbox" checked={!isOut} onChange={() => toggle(key, isOut)} />
                    <strong>{nom}</strong>
                  </label>
                  {!isOut && (
                    <NoteField
                      label={`Pourquoi, en une phrase\u00a0: ${nom}`}
                      rows={1}
                      value={textOf(content.phrases?.[key]) ?? conseil ?? ''}
                      onKeep={(text) => said(key, text)}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <section className={styles.hand}>
        <h2>Remettre la liste ({parcel.items.length})</h2>
        <Carry parcel={parcel} view={handed} />
      </section>
    </div>
  );
}
