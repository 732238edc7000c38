import type {ReactNode} from 'react';
import {useCallback, useEffect, useMemo, useRef, useState} from 'react';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import AsideButton from '@site/src/components/Browser/AsideButton';
import {leadTo} from '@site/src/components/Browser/leadTo';
import {keepingNote} from '@site/src/components/Browser/keepingNote';
import type {Fault, Read} from '@site/src/dossier/fault';
import {keyOf} from '@site/src/dossier/item';
import {emptied} from '@site/src/dossier/kept';
import {hasDossier, readFragment} from '@site/src/dossier/link';
import {pageOf} from '@site/src/dossier/pageOf';
import type {Parcel} from '@site/src/dossier/parcel';
import {addresses} from '@site/src/model/addresses';
import {momentInMontreal} from '@site/src/model/montreal';
import {dossierRows, dossierView} from '@site/src/views/dossierView';
import type {DossierSources, DossierView} from '@site/src/views/dossierView';
import Carry from './Carry';
import {dossierStore} from './dossierStore';
import Empty from './Empty';
import Faults from './Faults';
import FileRestore from './FileRestore';
import {markSeen} from './lineGestures';
import Lines from './Lines';
import Offer from './Offer';
import styles from './page.module.css';
import Prepare from './Prepare';
import {useOpenDossier} from './useOpenDossier';
import {useSources} from './useSources';

const REFUSED =
  'Ce navigateur ne garde rien (mémoire pleine ou fermée)\u00a0: votre dossier dure tant que vous restez sur le site. Téléchargez le fichier pour ne rien perdre.';

/** What has just been done, and how to undo it. */
interface Done {
  message: string;
  undo?: (() => void) | undefined;
}

/** The dossier of this device, and what comes to it. */
export default function MyDossier(): ReactNode {
  const {dossier, unread, keeping, aside} = useOpenDossier();
  const {status, sources, load} = useSources();
  const {read, onRead, end} = useArrival();
  const [done, setDone] = useState<Done>();
  const notKept = keepingNote(keeping, REFUSED);
  const faults: Fault[] = [
    ...(read?.faults ?? []),
    ...unread.map((key) => ({
      where: `La ligne «\u00a0${key}\u00a0» de cet appareil`,
      what: 'On n’arrive pas à la lire.',
      mend: 'Elle reste sur l’appareil; gardez la page de nouveau si vous la connaissez.',
    })),
    ...(aside === undefined
      ? []
      : [
          {
            where: 'Ce que cet appareil gardait',
            what: 'Une partie était illisible.',
            mend: 'Elle est mise de côté dans ce navigateur, telle quelle\u00a0: téléchargez-la pour la garder. Un fichier ou un lien d’avant la remplace.',
          },
        ]),
  ];
  const onEnd = (message: string, undo?: () => void) => {
    setDone({message, undo});
    end();
  };
  return (
    <div className={styles.page}>
      {notKept && (
        <p className="note-l" role="status">
          {notKept}
        </p>
      )}
      <Faults faults={faults} />
      {aside !== undefined && (
        <p className={styles.done}>
          <AsideButton title="Mon dossier" text={aside} />
        </p>
      )}
      <div role="status" className={done ? styles.done : undefined}>
        {done?.message}{' '}
        {done?.undo && (
          <button
            type="button"
            className="btn btn--3 btn--p"
            onClick={() => {
              done.undo?.();
              setDone({message: 'C’est annulé.'});
            }}
          >
            Annuler
          </button>
        )}
      </div>
      {status === 'failed' && (
        <p className="note-l" role="alert">
          Le répertoire ne se charge pas{'\u00a0'}: votre dossier est là, mais on ne peut pas le montrer à
          jour.{' '}
          <button type="button" className="btn btn--3 btn--p" onClick={load}>
            Réessayer
          </button>
        </p>
      )}
      {sources ? (
        <Opened dossier={dossier} sources={sources} read={read} onRead={onRead} onEnd={onEnd} />
      ) : (
        <ul className={styles.names}>
          {dossier.items.map((item) => (
            <li key={keyOf(item)}>
              <Link to={pageOf(item)}>{item.nom}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface OpenedProps {
  dossier: ReturnType<typeof useOpenDossier>['dossier'];
  sources: DossierSources;
  read: Read<Parcel> | undefined;
  onRead(read: Read<Parcel>): void;
  onEnd(message: string, undo?: () => void): void;
}

function Opened({dossier, sources, read, onRead, onEnd}: OpenedProps): ReactNode {
  const [isPreparing, setIsPreparing] = useState(false);
  const column = useTakenTo(isPreparing);
  const toRow = useMemo(() => dossierRows(sources), [sources]);
  const view = useMemo(() => dossierView(dossier, sources, toRow), [dossier, sources, toRow]);
  const stages = sources.data.etapes;
  useFirstLook(view);
  const parcel: Parcel = useMemo(() => ({...dossier, de: 'moi'}), [dossier]);
  const empty = () => {
    const before = dossierStore.get().content;
    dossierStore.update(emptied);
    onEnd('Votre dossier est vide.', () => dossierStore.update(() => before));
  };
  return (
    <>
      {read?.value && (
        <Offer parcel={read.value} mine={dossier} stages={stages} toRow={toRow} onEnd={onEnd} />
      )}
      <div className={styles.columns}>
        <div ref={column}>
          {view.mot !== undefined && <blockquote className={styles.word}>{view.mot}</blockquote>}
          {view.count === 0 ? (
            <Empty />
          ) : isPreparing ? (
            <Prepare dossier={dossier} view={view} sources={sources} />
          ) : (
            <>
              <Since view={view} />
              <Lines view={view} stages={stages} />
              <div className="suite">
                <Link to={addresses.directory()}>Continuer à chercher</Link>
                <EmptyButton onEmpty={empty} />
              </div>
            </>
          )}
        </div>
        <aside className={styles.aside} aria-label="Emporter et reprendre">
          {!isPreparing && view.count > 0 && <Carry parcel={parcel} view={view} />}
          {view.count > 0 && (
            <>
              <h2>Pour quelqu’un d’autre</h2>
              <button type="button" className="btn btn--2" onClick={() => setIsPreparing(!isPreparing)}>
                {isPreparing ? 'Revenir à mon dossier' : 'Préparer une liste'}
              </button>
            </>
          )}
          <h2>D’un autre appareil</h2>
          <FileRestore onRead={onRead} />
        </aside>
      </div>
    </>
  );
}

/** What has changed since the last look, counted, and how to say that it has been seen. */
function Since({view}: {view: DossierView}): ReactNode {
  const rows = view.groups.flatMap((group) => group.rows);
  const changed = rows.filter(({news}) => news.some(({isSince}) => isSince));
  const pressing = rows.filter(({news}) => news.some(({kind}) => kind === 'closing'));
  if (changed.length + pressing.length === 0) return null;
  return (
    <section className={`panneau ${styles.since}`} aria-labelledby="depuis">
      <h2 id="depuis" tabIndex={-1}>
        Depuis votre dernière visite
      </h2>
      <ul>
        {[...new Set([...changed, ...pressing])].map(({key, nom, news}) => (
          <li key={key}>
            <strong>{nom}</strong>. {news.map(({text}) => text).join(' ')}
          </li>
        ))}
      </ul>
      {changed.length > 0 && (
        <button
          type="button"
          className="btn btn--2 btn--p"
          onClick={() => markSeen(changed.flatMap(({key, seen}) => (seen ? [{key, seen}] : [])))}
        >
          J’ai tout vu
        </button>
      )}
    </section>
  );
}

function EmptyButton({onEmpty}: {onEmpty(): void}): ReactNode {
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" className="btn btn--3" onClick={() => setIsAsking(true)}>
        Vider mon dossier
      </button>
    );
  }
  return (
    <span role="group" aria-label="Vider mon dossier" className={styles.choices}>
      <span>Vider tout le dossier, notes comprises?</span>
      <button type="button" className="btn btn--2" autoFocus onClick={onEmpty}>
        Oui, vider
      </button>
      <button type="button" className="btn btn--3" onClick={() => setIsAsking(false)}>
        Non, garder
      </button>
    </span>
  );
}

/**
 * What the button opens stands in the other column, which on a phone is above the screen: who presses it is taken to its
 * first heading, and back to that of the lines.
 */
function useTakenTo(isPreparing: boolean) {
  const column = useRef<HTMLDivElement>(null);
  const shown = useRef(isPreparing);
  useEffect(() => {
    if (shown.current === isPreparing) return;
    shown.current = isPreparing;
    leadTo(column.current?.querySelector('h2'));
  }, [isPreparing]);
  return column;
}

/** What was never looked at is taken as seen: later changes are told from then on. */
function useFirstLook(view: DossierView): void {
  useEffect(() => {
    const rows = view.groups.flatMap((group) => group.rows);
    const fresh = rows.flatMap(({key, item, seen, news}) =>
      seen && !item.vu && !news.some(({isSince}) => isSince) ? [{key, seen}] : [],
    );
    if (fresh.length > 0) markSeen(fresh);
  }, [view]);
}

/** What comes by the address or by a file, until it is taken or left. */
function useArrival() {
  const {hash, pathname, search} = useLocation();
  const history = useHistory();
  const [given, setGiven] = useState<Read<Parcel>>();
  const linked = useMemo(
    () => (hasDossier(hash) ? readFragment(hash, momentInMontreal(new Date()).day) : undefined),
    [hash],
  );
  const end = useCallback(() => {
    setGiven(undefined);
    // A reload does not offer it again.
    if (hasDossier(hash)) history.replace(pathname + search);
  }, [hash, history, pathname, search]);
  return {read: given ?? linked, onRead: setGiven, end};
}
