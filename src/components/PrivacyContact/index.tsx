import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useRepository, useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {addresses} from '@site/src/model/addresses';

/** Who answers for personal information; while nobody is named, that is what is said. */
export default function PrivacyContact(): ReactNode {
  const {responsable_renseignements: person} = useSiteTexts();
  const repository = useRepository();
  if (person) {
    return (
      <p>
        Pour une question ou une demande : {person.fonction},{' '}
        <a href={`mailto:${person.courriel}`}>{person.courriel}</a>.
      </p>
    );
  }
  return (
    <p>
      La communauté n’a pas encore nommé cette personne. D’ici là, posez votre question{' '}
      {repository ? <a href={`${repository}/issues`}>par la page du projet</a> : 'à la communauté'}, sans y
      mettre de renseignement personnel, ou parlez-en à une{' '}
      <Link to={addresses.community()}>rencontre de la communauté</Link>.
    </p>
  );
}
