import type {ReactNode} from 'react';
import {useEffect, useState} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {eraseKept} from '@site/src/components/Offline/erase';
import {offlineChoice} from '@site/src/components/Offline/shape';
import styles from '@site/src/components/Offline/styles.module.css';
import {useStoredState} from '@site/src/deviceStore/useStoredState';
import {BUILD_META, readBuild} from '@site/src/offline/build';
import type {KeptPage} from '@site/src/offline/keptPages';
import {keptPages} from '@site/src/offline/keptPages';
import {wantedPage} from '@site/src/offline/wanted';

/** What this device keeps of the site: to open, or to throw away. */
export default function KeptPages(): ReactNode {
  const baseUrl = useBaseUrl('/');
  const isBrowser = useIsBrowser();
  const {search} = useLocation();
  const {content} = useStoredState(offlineChoice);
  const [pages, setPages] = useState<readonly KeptPage[]>();
  const [said, setSaid] = useState('');
  const refuses = content.refus === true;

  useEffect(() => {
    let isCurrent = true;
    const settle = (found: readonly KeptPage[]) => isCurrent && setPages(found);
    void readKept(baseUrl).then(settle, () => settle([]));
    return () => {
      isCurrent = false;
    };
  }, [baseUrl, refuses]);

  const refuse = () => {
    offlineChoice.update((known) => ({...known, refus: true}));
    eraseKept(baseUrl).then(
      () => {
        setPages([]);
        setSaid('C’est effacé. Le site ne gardera plus rien pour la lecture hors ligne.');
      },
      () => setSaid('Ce navigateur n’a pas pu tout effacer. Videz les données du site dans ses réglages.'),
    );
  };
  const accept = () => {
    offlineChoice.update((known) => ({...known, refus: false}));
    setSaid(
      'Le site gardera de nouveau les pages que vous lirez, dès la prochaine page ouverte avec une connexion.',
    );
  };

  if (!isBrowser) return null;
  const wanted = wantedPage(search);
  const seen = pages?.filter(({isSeen}) => isSeen) ?? [];
  const ready = pages?.filter(({isSeen}) => !isSeen) ?? [];
  return (
    <>
      {wanted !== undefined && (
        <div className={styles.wanted}>
          <p>
            La page demandée n’est pas sur cet appareil, et le réseau ne répond pas. Quand la connexion
            revient, <a href={baseUrl + wanted.slice(1)}>ouvrez-la</a>.
          </p>
        </div>
      )}
      <h2>Sur cet appareil</h2>
      {pages?.length === 0 && <p>Cet appareil ne garde aucune page pour le moment.</p>}
      <PageList title="Les pages que vous avez vues ou gardées" pages={seen} />
      <PageList title="Les pages toujours prêtes" pages={ready} />
      <p role="status">{said}</p>
      {refuses ? (
        <button type="button" className="btn btn--2" onClick={accept}>
          Garder de nouveau les pages
        </button>
      ) : (
        <button type="button" className="btn btn--2" onClick={refuse}>
          Tout effacer et ne plus rien garder
        </button>
      )}
    </>
  );
}

function PageList({title, pages}: {title: string; pages: readonly KeptPage[]}): ReactNode {
  if (pages.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.kept}>
        {pages.map(({address, title: name}) => (
          <li key={address}>
            <Link to={address} autoAddBaseUrl={false}>
              {name || address}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Rejects where the browser keeps nothing for sites. */
async function readKept(baseUrl: string): Promise<KeptPage[]> {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${BUILD_META}"]`)?.content;
  const build = readBuild(content);
  return build ? keptPages(window.caches, baseUrl, build.id) : [];
}
