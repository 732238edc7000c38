import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import styles from './page.module.css';

/** What stands there until the scripts come, if they do. */
export default function WithoutScripts(): ReactNode {
  return (
    <div className={styles.empty}>
      <noscript>
        <p>
          <strong>Sans JavaScript, ce navigateur ne peut rien garder ici.</strong> Tout le reste du site se
          lit. Pour emporter ce qui vous sert{'\u00a0'}:
        </p>
      </noscript>
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
    </div>
  );
}
