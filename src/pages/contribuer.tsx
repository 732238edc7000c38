import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {ArrowUpRight} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import PageFrame from '@site/src/components/PageFrame';
import {useRepository} from '@site/src/components/PageFrame/useSite';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';

const LEAD = 'Une ressource qui manque, un montant qui a changé, un lien brisé : quelques lignes suffisent.';

/** What a proposal says. It also fills the message of the project's page. */
const PROPOSAL = [
  'Le nom de la ressource et son adresse web',
  'Ce qu’elle offre, en une ou deux phrases',
  'À qui elle s’adresse, et sur quel territoire',
  'La page où vous l’avez lu',
];

const REPORT = [
  'La fiche ou la page en cause',
  'Ce qui est faux, et ce qui serait juste',
  'La page qui le montre',
];

/** How to propose a resource or report an error, by what exists today. */
export default function Contribute(): ReactNode {
  const repository = useRepository();
  return (
    <PageFrame title="Proposer ou corriger" description={LEAD}>
      <PageHeader title="Proposer ou corriger" lead={LEAD} />
      <div className="page">
        <article className="article article--seul">
          <Request
            id="proposer"
            title="Proposer une ressource"
            intro="Elle sert aux projets d’ici, elle existe encore et une page publique la décrit. Dites-nous :"
            points={PROPOSAL}
            button="Proposer une ressource"
          />
          <Request
            id="signaler"
            title="Signaler une erreur"
            intro="Une date passée, un programme fermé, une phrase qui ne dit pas vrai. Dites-nous :"
            points={REPORT}
            button="Signaler une erreur"
          />
          <h2>Proposer plusieurs ressources</h2>
          <p>
            Vous en avez dix, ou trente? <Link to={addresses.spreadsheet()}>Remplissez un classeur</Link>
            &nbsp;: la page le vérifie ligne par ligne et en fait des fiches.
          </p>
          <h2>Ce qui se passe ensuite</h2>
          <p>
            {repository &&
              'Votre message reste sur la page du projet, où chacun peut le lire et y répondre. '}
            Une fiche change quand une page publique montre ce qui est vrai. Aucun délai de réponse n’est fixé
            pour le moment.
          </p>
          <h2>Ce qu’il ne faut pas envoyer</h2>
          <p>
            Aucun renseignement sur une personne : ni son nom, ni son courriel, ni son téléphone. Les
            coordonnées publiques d’un organisme conviennent.
          </p>
        </article>
      </div>
    </PageFrame>
  );
}

interface RequestProps {
  id: string;
  title: string;
  intro: string;
  points: string[];
  button: string;
}

function Request({id, title, intro, points, button}: RequestProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const repository = useRepository();
  return (
    <>
      <h2 id={id}>{title}</h2>
      <p>{intro}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {repository ? (
        <>
          <p>
            <a className="btn" href={messageAddress(repository, title, points)}>
              {button} par la page du projet
              <Icon as={ArrowUpRight} />
            </a>
          </p>
          <p className="aide">
            Le site GitHub s’ouvre sur un message déjà préparé. Il demande un compte gratuit, et votre message
            y est public.
          </p>
        </>
      ) : (
        <p>
          Écrivez à la communauté de pratique, ou parlez-en à une rencontre :{' '}
          <Link to={addresses.community()}>comment la joindre</Link>.
        </p>
      )}
    </>
  );
}

/** Address of a new message on the project's page, with its title and its questions already written. */
function messageAddress(repository: string, title: string, points: string[]): string {
  const body = points.map((point) => `**${point}**\n\n`).join('\n');
  return `${repository}/issues/new?${new URLSearchParams({title: `${title} : `, body})}`;
}
