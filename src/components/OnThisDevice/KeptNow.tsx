import type {ReactNode} from 'react';
import {useEffect, useRef, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Trash2, Undo2} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {DeviceView} from '@site/src/views/deviceView';
import {formatSize} from '@site/src/views/downloadView';
import type {Erasure} from './erasure';
import {erasing, takeAway} from './erasure';
import KeptGroup from './KeptGroup';
import type {Kept} from './inventory';
import {plural} from './kinds';
import type {KeptCache} from './keptCaches';
import {eraseCache} from './keptCaches';
import styles from './styles.module.css';
import {readTexts, storageOf, useKept} from './useKept';
import {OTHER_WORDS, STORED_WORDS} from './words';

/** What has just been done: said, and taken back if one asks. */
interface Done {
  said: string;
  erasures: readonly Erasure[];
}

const AGAIN =
  'Les pages lues hors ligne et l’index reviendront à mesure que vous lirez le site; pour que rien ne revienne, voyez « Lire hors ligne ».';

/** What the site keeps here now, kind by kind: each thing goes alone, or all of it at once. */
export default function KeptNow({data}: {data: DeviceView}): ReactNode {
  const baseUrl = useBaseUrl('/');
  const [here, again] = useKept(data, baseUrl);
  const [done, setDone] = useState<Done>();
  const [isAsking, setIsAsking] = useState(false);
  const back = useRef<HTMLParagraphElement>(null);
  const question = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    // The button that was pressed is gone with what it erased.
    if (done && isFocusLost()) back.current?.focus();
  }, [done, here]);
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);

  const tell = (said: string, ...erasures: Erasure[]) => {
    setDone({said, erasures});
    again();
  };
  const erase = (kept: Kept, title: string) =>
    tell(`Effacé\u00a0: ${title}.`, takeAway(storageOf(kept), kept.keys));
  const erasePiece = (kept: Kept, piece: {key: string; title: string}) =>
    tell(
      `Effacé\u00a0: ${piece.title}.`,
      erasing(storageOf(kept), Object.values(kept.opened?.keys ?? {}), () => kept.opened?.without(piece.key)),
    );
  const eraseFiles = async ({kind}: KeptCache) => {
    try {
      await eraseCache(kind, window.caches, baseUrl);
      tell(`Effacé\u00a0: ${OTHER_WORDS[kind].nom}. ${AGAIN}`);
    } catch {
      tell('Ce navigateur n’a pas pu tout effacer. Videz les données du site dans ses réglages.');
    }
  };
  const eraseAll = async ({caches}: Pick<Held, 'caches'>) => {
    setIsAsking(false);
    // Another tab may have written since the list was drawn.
    const erasures = readTexts(data).kept.map((one) => takeAway(storageOf(one), one.keys));
    try {
      for (const {kind} of caches) await eraseCache(kind, window.caches, baseUrl);
      tell(`Tout est effacé.${caches.length > 0 ? ` ${AGAIN}` : ''}`, ...erasures);
    } catch {
      tell(
        'Ce navigateur n’a pas pu effacer les pages gardées. Videz les données du site dans ses réglages.',
        ...erasures,
      );
    }
  };
  const undo = () => {
    const isWhole = done?.erasures.map((erasure) => erasure.undo()).every(Boolean);
    tell(isWhole ? 'C’est revenu.' : 'Une partie n’a pas pu revenir\u00a0: elle a changé depuis.');
  };

  return (
    <section aria-labelledby="garde-maintenant">
      <h2 id="garde-maintenant">Ce qui est gardé maintenant</h2>
      <p ref={back} tabIndex={-1} role="status" className={done ? styles.done : undefined}>
        {done?.said}
        {done && done.erasures.length > 0 && (
          <button type="button" className="btn btn--2 btn--p" onClick={undo}>
            <Icon as={Undo2} />
            Annuler
          </button>
        )}
      </p>
      {!here && <p>Lecture de ce que garde ce navigateur…</p>}
      {here?.isClosed && (
        <p>
          Ce navigateur ne laisse pas le site garder quoi que ce soit : ce que vous faites dure le temps de la
          visite.
        </p>
      )}
      {here && here.kept.length + here.caches.length === 0 && !here.isClosed && (
        <p>Cet appareil ne garde rien pour le moment.</p>
      )}
      {here && here.kept.length + here.caches.length > 0 && (
        <>
          <p className={styles.sum}>
            <b>{sumOf(here)}</b>
            {!isAsking && (
              <button type="button" className="btn btn--2 btn--p" onClick={() => setIsAsking(true)}>
                <Icon as={Trash2} />
                Tout effacer
              </button>
            )}
          </p>
          {isAsking && (
            <div className={styles.question} role="group" aria-labelledby="effacer-tout">
              <p id="effacer-tout" ref={question} tabIndex={-1}>
                Effacer tout ce que le site garde ici : {namesOf(here)}?
              </p>
              <p className={styles.answers}>
                <button type="button" className="btn btn--p" onClick={() => void eraseAll(here)}>
                  Oui, tout effacer
                </button>
                <button type="button" className="btn btn--2 btn--p" onClick={() => setIsAsking(false)}>
                  Ne rien effacer
                </button>
              </p>
            </div>
          )}
          {groupsOf(here.kept).map(([kind, kept]) => (
            <KeptGroup key={kind} kind={kind} kept={kept} onErase={erase} onErasePiece={erasePiece} />
          ))}
          {here.caches.map((cache) => (
            <section key={cache.kind} className={styles.group}>
              <h3>{OTHER_WORDS[cache.kind].nom}</h3>
              <p className={styles.phrase}>{OTHER_WORDS[cache.kind].phrase}</p>
              <ul className={styles.list}>
                <li>
                  <span>
                    {plural(cache.files, 'fichier')}, {formatSize(cache.size)}
                  </span>
                  <button
                    type="button"
                    className="btn btn--3 btn--p"
                    aria-label={`Effacer\u00a0: ${OTHER_WORDS[cache.kind].nom}`}
                    onClick={() => void eraseFiles(cache)}
                  >
                    Effacer
                  </button>
                </li>
              </ul>
            </section>
          ))}
        </>
      )}
    </section>
  );
}

function isFocusLost(): boolean {
  return document.activeElement === document.body || !document.activeElement;
}

function groupsOf(kept: readonly Kept[]): [Kept['kind'], Kept[]][] {
  const groups = new Map<Kept['kind'], Kept[]>();
  for (const one of kept) groups.set(one.kind, [...(groups.get(one.kind) ?? []), one]);
  return [...groups];
}

interface Held {
  kept: readonly Kept[];
  caches: readonly KeptCache[];
}

/** « 7 choses, 12 Ko » */
function sumOf({kept, caches}: Held): string {
  const size = [...kept, ...caches].reduce((sum, one) => sum + one.size, 0);
  return `${plural(kept.length + caches.length, 'chose')}, ${formatSize(size)} en tout`;
}

/** « vos coches, le thème » */
function namesOf({kept, caches}: Held): string {
  const kinds = new Set([...kept, ...caches].map(({kind}) => kind));
  return [...kinds].map((kind) => lowered({...STORED_WORDS, ...OTHER_WORDS}[kind].nom)).join(', ');
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
