import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import {X} from 'lucide-react';
import LayoutProvider from '@theme/Layout/Provider';
import Icon from '@site/src/components/Icon';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {addresses} from '@site/src/model/addresses';
import Hills from './Hills';
import styles from './Frame.module.css';

/** The name of the whole. */
export const FINDER = 'Trouver ma ressource';

interface Props {
  /** Of the page, in the tab: the name of the finder comes before it. */
  title: string;
  description: string;
  children: ReactNode;
}

/** What a question stands in: nothing but the way out leads elsewhere. */
export default function Frame({title, description, children}: Props): ReactNode {
  const {marque, sous_titre} = useSiteTexts();
  return (
    <LayoutProvider>
      <PageMetadata title={`${FINDER}, ${title}`} description={description} />
      <div className={styles.whole}>
        <header className={`page ${styles.head}`}>
          <Link
            className={`marque ${styles.brand}`}
            to={addresses.home()}
            aria-label={`${marque}, ${sous_titre} : accueil`}
          >
            <span className="marque__nom">{marque}</span>
            <span className="marque__sous">{FINDER}</span>
          </Link>
          <Link className="btn btn--3 btn--p" to={addresses.home()}>
            <Icon as={X} />
            Quitter
          </Link>
        </header>
        <main className={`page ${styles.body}`}>{children}</main>
        <Hills />
      </div>
    </LayoutProvider>
  );
}
