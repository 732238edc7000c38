import type {ReactNode} from 'react';
import type {PartnerHead} from '@site/src/views/partnerView';
import styles from './styles.module.css';

interface Props {
  head: PartnerHead;
  /** Pages above this one. */
  children?: ReactNode;
}

/** The band of a partner, in its colours: its title, its words, and that it is no more than an example when it is one. */
export default function Band({head, children}: Props): ReactNode {
  const {titre, introduction, isExample, couleurs} = head;
  return (
    <div
      className={styles.band}
      style={couleurs && {background: couleurs.fond, color: couleurs.texte}}
      data-couleurs={couleurs ? 'partenaire' : undefined}
    >
      <div className="page">
        {children}
        <h1>{titre}</h1>
        <p className={styles.lead}>{introduction}</p>
        {isExample && <p className={styles.example}>Exemple d’utilisation; aucun partenariat annoncé.</p>}
      </div>
    </div>
  );
}
