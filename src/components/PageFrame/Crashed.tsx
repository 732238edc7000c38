import type {ReactNode} from 'react';
import {useEffect} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {addresses} from '@site/src/model/addresses';
import {useIsFetched} from '@site/src/pageData/usePageData';
import Loading from './Loading';
import styles from './message.module.css';

export const CRASHED_TITLE = 'Cette page a cessé de fonctionner';

/**
 * What stands in the place of a page that has thrown an error. Data that were fetched may be of another edition of the site
 * than the scripts: the document is loaded anew, and carries its own. Otherwise the ways on are plain links and a plain
 * form: they need nothing of what has just failed.
 */
export default function Crashed(): ReactNode {
  const isFetched = useIsFetched();
  const home = useBaseUrl(addresses.home());
  const directory = useBaseUrl(addresses.directory());
  const reload = () => window.location.reload();
  useEffect(() => {
    if (isFetched) reload();
  }, [isFetched]);
  if (isFetched) return <Loading />;
  return (
    <div className={`page ${styles.page}`}>
      <div role="alert">
        <h1>{CRASHED_TITLE}</h1>
        <p>
          Une erreur l’a arrêtée. Rechargez-la; si elle s’arrête encore, repartez de l’accueil ou cherchez ce
          qu’il vous faut.
        </p>
      </div>
      <p className={styles.ways}>
        <button type="button" className="btn" onClick={reload}>
          Recharger la page
        </button>
        <a href={home}>Aller à l’accueil</a>
      </p>
      <form className="cherche" role="search" action={directory}>
        <div className="cherche__boite">
          <input
            name="q"
            type="search"
            aria-label="Chercher une ressource"
            placeholder="Dites-le dans vos mots"
          />
          <button className="btn" type="submit">
            Chercher
          </button>
        </div>
      </form>
    </div>
  );
}
