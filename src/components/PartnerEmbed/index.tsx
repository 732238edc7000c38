import type {ReactNode} from 'react';
import {useRef} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import LayoutProvider from '@theme/Layout/Provider';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {withPage} from '@site/src/components/PageFrame/withPage';
import Band from '@site/src/components/PartnerPage/Band';
import Featured from '@site/src/components/PartnerPage/Featured';
import {resourceCount} from '@site/src/components/ResourceList/words';
import {addresses} from '@site/src/model/addresses';
import type {PartnerEmbedView} from '@site/src/views/partnerView';
import styles from './styles.module.css';
import {useToldHeight} from './useToldHeight';

/**
 * What others embed in a page of theirs: the band, what is put forward, the first entries. It has no header nor footer, and
 * its links leave the frame for the whole site.
 */
export function PartnerEmbed({data}: {data: PartnerEmbedView}): ReactNode {
  const {titre, nom, introduction, featured, rows, count, explorer} = data;
  const {withBaseUrl} = useBaseUrlUtils();
  const whole = useRef<HTMLDivElement>(null);
  const site = useSiteTexts().titre;
  useToldHeight(whole);
  // Plain links: the router would open the page within the frame.
  const link = (url: string, name: ReactNode) => (
    <a href={withBaseUrl(url)} target="_top">
      {name}
    </a>
  );
  return (
    <LayoutProvider>
      <PageMetadata title={`${titre}\u00a0: ${nom} (encart)`} description={introduction} />
      <div ref={whole}>
        <main>
          <Band head={data} />
          <div className={`page ${styles.page}`}>
            <Featured featured={featured} link={link} />
            <section aria-labelledby="ressources">
              <h2 id="ressources">{resourceCount(count)}</h2>
              <ul className={styles.rows}>
                {rows.map((row) => (
                  <li key={row.id}>
                    <h3>{link(addresses.resource(row.id), row.nom)}</h3>
                    <p className={styles.kicker}>{row.kicker}</p>
                    <p>{row.resume}</p>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </main>
        <nav className={`page ${styles.more}`} aria-label="Aller plus loin">
          <a className="btn" href={withBaseUrl(explorer)} target="_top">
            {count > rows.length ? 'Voir toute la liste' : 'Filtrer cette liste'}
          </a>
          <p>Tiré de {link(addresses.home(), site)}. Aucun témoin, aucun pistage.</p>
        </nav>
      </div>
    </LayoutProvider>
  );
}

export default withPage(orFormerPage(PartnerEmbed));
