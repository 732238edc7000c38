import type {ReactNode} from 'react';
import {useState, useSyncExternalStore} from 'react';
import {addresses} from '@site/src/model/addresses';
import {formatDate} from '@site/src/model/date';
import type {NewsBoard} from './news';
import styles from './styles.module.css';

interface Props {
  news: NewsBoard;
  /** Day of the build, AAAA-MM-JJ. */
  day: string;
  baseUrl: string;
}

function subscribeToNetwork(listener: () => void): () => void {
  for (const kind of ['online', 'offline']) window.addEventListener(kind, listener);
  return () => {
    for (const kind of ['online', 'offline']) window.removeEventListener(kind, listener);
  };
}

/** What else stands at the foot of the window stands above the bar. */
function makeRoom(bar: HTMLElement | null): (() => void) | undefined {
  if (!bar) return undefined;
  const {style} = document.documentElement;
  const measure = () => style.setProperty('--barre-du-bas', `${bar.offsetHeight}px`);
  measure();
  window.addEventListener('resize', measure);
  return () => {
    window.removeEventListener('resize', measure);
    style.removeProperty('--barre-du-bas');
  };
}

/** At the foot of the window: that a later version is ready, or how old is what one reads without a network. */
export default function Bar({news, day, baseUrl}: Props): ReactNode {
  const {isKept, reload} = useSyncExternalStore(news.subscribe, news.get);
  const isOnline = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
  // What was set aside; another thing to say is said.
  const [closed, setClosed] = useState<'update' | 'offline'>();
  const isOffline = !isOnline || isKept === true;
  const said = isOffline ? 'offline' : reload ? 'update' : undefined;
  const isShown = said !== undefined && said !== closed;
  return (
    <div className={styles.place} role="status">
      {isShown && (
        <div key={said} ref={makeRoom} className={styles.bar}>
          {said === 'update' ? (
            <>
              <p>Une version plus récente est prête. Ce que vous avez écrit reste sur cet appareil.</p>
              <button type="button" className="btn btn--p" onClick={reload}>
                Recharger
              </button>
            </>
          ) : (
            <p>
              Hors ligne{'\u00a0'}: état des données au {formatDate(day)}.{' '}
              <a href={baseUrl + addresses.offline().slice(1)}>Ce qui se lit sans réseau</a>
            </p>
          )}
          <button type="button" className="btn btn--3 btn--p" onClick={() => setClosed(said)}>
            {said === 'update' ? 'Plus tard' : 'Fermer'}
          </button>
        </div>
      )}
    </div>
  );
}
