import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Bookmark} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';
import styles from './page.module.css';

/** A dossier that holds nothing yet: how to begin. */
export default function Empty(): ReactNode {
  return (
    <div className={styles.empty}>
      <h2>Votre dossier est vide</h2>
      <p>
        Touchez le signet <Icon as={Bookmark} /> à côté d’une fiche, d’une pratique ou d’un gabarit
        <span className="clavier">
          {' '}
          (ou la touche <kbd>g</kbd> du clavier)
        </span>
        {'\u00a0'}: la page vient ici. Vous pourrez la ranger, dire où vous en êtes, noter une date et revenir
        demain.
      </p>
      <ul>
        <li>
          <Link to={addresses.finder()}>Trouver ma ressource, en trois questions</Link>
        </li>
        <li>
          <Link to={addresses.allParcours()}>Suivre un parcours, selon votre situation</Link>
        </li>
        <li>
          <Link to={addresses.directory()}>Chercher dans le répertoire</Link>
        </li>
        <li>
          <Link to={addresses.whichStage()}>Savoir à quelle étape vous êtes</Link>
        </li>
        <li>
          <Link to={addresses.guide()}>Lire le guide, étape par étape</Link>
        </li>
        <li>
          <Link to={addresses.toolbox()}>Prendre un gabarit</Link>
        </li>
      </ul>
    </div>
  );
}
