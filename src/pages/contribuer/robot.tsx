import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {contributionCrumbs} from '@site/src/components/Contribution/crumbs';
import PageFrame from '@site/src/components/PageFrame';
import {useRepository, useSiteTexts} from '@site/src/components/PageFrame/useSite';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import {robotName} from '@site/src/model/robot';

const TITLE = 'Le robot qui vérifie nos liens';
const LEAD = 'Il visite les pages que ce site cite, pour savoir si elles sont encore là. Il ne copie rien.';

/** What whoever runs a visited site reads, when the name of the robot in its log has led here. */
export default function RobotPage(): ReactNode {
  const {marque} = useSiteTexts();
  const repository = useRepository();
  const name = robotName(marque);
  return (
    <PageFrame title={TITLE} description={LEAD}>
      <PageHeader title={TITLE} lead={LEAD} crumbs={contributionCrumbs()} />
      <div className="page">
        <article className="article article--seul">
          <h2>Ce qu’il fait</h2>
          <ul>
            <li>
              Il se nomme <code>{name}</code> et donne l’adresse de cette page.
            </li>
            <li>
              Il vient une fois par semaine, seulement aux adresses que nos fiches et notre guide citent.
            </li>
            <li>
              Il demande une page à la fois à un même site, et attend au moins deux secondes entre deux.
            </li>
            <li>
              Il demande d’abord les en-têtes seuls. Si le serveur les refuse, il demande la page et s’arrête
              avant d’en recevoir le texte.
            </li>
            <li>
              Il lit votre fichier <code>robots.txt</code> avant toute visite, et respecte ce qu’il interdit
              et le délai qu’il demande (<code>Crawl-delay</code>, jusqu’à 30 secondes).
            </li>
            <li>Si votre serveur dit d’attendre, il attend; si c’est plus d’une minute, il s’en va.</li>
          </ul>
          <h2>Ce qu’il garde</h2>
          <p>
            L’adresse, le jour et la réponse (« 404 », par exemple), quand la page ne répond pas. Une adresse
            n’est dite morte qu’après trois échecs en deux semaines.
          </p>
          <h2>Lui demander de ne plus venir</h2>
          <p>
            Ajoutez ces deux lignes à votre fichier <code>robots.txt</code> : il n’ira plus nulle part sur
            votre site.
          </p>
          <p>
            <code>User-agent: {name}</code>
            <br />
            <code>Disallow: /</code>
          </p>
          <p>
            {repository ? (
              <>
                Vous pouvez aussi <a href={`${repository}/issues`}>écrire sur la page du projet</a>
              </>
            ) : (
              <>
                Vous pouvez aussi <Link to={addresses.community()}>joindre la communauté de pratique</Link>
              </>
            )}
            {'\u00a0'}: nous l’empêcherons d’aller chez vous. Nos pages continueront de mener les gens à la
            vôtre.
          </p>
        </article>
      </div>
    </PageFrame>
  );
}
