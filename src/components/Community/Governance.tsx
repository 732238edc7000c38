import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {addresses} from '@site/src/model/addresses';
import styles from './styles.module.css';

/** How the site is run, as its own documents say; what is not decided is said too. */
export default function Governance(): ReactNode {
  const {licence} = useSiteTexts();
  return (
    <dl className={`buts ${styles.wide}`}>
      <div>
        <dt>Ce qui est listé</dt>
        <dd>
          Ce qui sert aux projets d’ici, existe encore et a une page publique. Une personne relit chaque
          proposition avant de la publier. La communauté n’a pas encore décidé qui choisit en son nom :{' '}
          <Link to={addresses.inclusion()}>ce qui a sa place ici</Link>.
        </dd>
      </div>
      <div>
        <dt>Un changement</dt>
        <dd>
          Vous le proposez par un{' '}
          <Link to={addresses.contribute()}>formulaire, un tableur ou un message</Link>. Une vérification
          automatique en regarde la forme, puis une personne compare les faits aux pages citées. Rien n’est
          publié avant.
        </dd>
      </div>
      <div>
        <dt>Une adresse</dt>
        <dd>
          Une page publiée ne disparaît pas : son adresse mène à ce qui la remplace, ou dit pourquoi elle
          n’est plus là.
        </dd>
      </div>
      <div>
        <dt>Les droits</dt>
        <dd>
          Nos textes sont offerts sous licence {licence}, le code sous licence MIT. La présentation que la
          communauté fait d’elle-même garde ses propres mots : la licence est à confirmer par elle.{' '}
          <Link to={addresses.about()}>À propos</Link>
        </dd>
      </div>
    </dl>
  );
}
