import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import styles from './page.module.css';

/** Before the scripts come, what is about to be there; without them, what else one can take away. */
export default function WithoutScripts(): ReactNode {
  return (
    <div className={styles.empty}>
      <div className={`os ${styles.awaited}`} aria-hidden>
        <i className="g" />
        <i />
        <i />
      </div>
      <noscript>
        <p>
          <strong>Sans JavaScript, ce navigateur ne peut rien garder ici.</strong> Tout le reste du site se
          lit. Pour emporter ce qui vous sert{'\u00a0'}:
        </p>
        <ul>
          <li>
            ouvrez une fiche du <Link to={addresses.directory()}>répertoire</Link>, puis imprimez-la ou
            enregistrez-la en PDF{'\u00a0'}: son adresse est au bas de la feuille;
          </li>
          <li>
            imprimez <Link to={addresses.booklet()}>le cahier du guide</Link>, ou une seule étape;
          </li>
          <li>
            téléchargez les gabarits de la <Link to={addresses.toolbox()}>boîte à outils</Link>.
          </li>
        </ul>
      </noscript>
    </div>
  );
}
