import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {MessagesSquare, RotateCcw, Sprout} from 'lucide-react';
import Balise from '@site/src/components/Balise';
import PracticeLinks from '@site/src/components/GuidePage/PracticeLinks';
import IconLinks from '@site/src/components/IconLinks';
import {addresses} from '@site/src/model/addresses';
import type {StageQuestion} from '@site/src/views/whichStageView';

interface Props {
  question: StageQuestion;
  /** The answer was « Je ne sais pas ». */
  isUnsure?: boolean;
  as: 'h2' | 'h3';
}

/** The stage one is at, and what to do now. */
export function StageVerdict({
  question: {stage, practices},
  isUnsure = false,
  as: Heading,
}: Props): ReactNode {
  return (
    <div className="quelle__verdict">
      <Heading>
        <Balise numero={stage.numero} />
        <span>
          Vous en êtes à l’étape {stage.numero}, {stage.nom}
        </span>
      </Heading>
      <p>
        {isUnsure
          ? 'Ne pas savoir, c’est aussi une réponse. Ces gestes vous aideront à y voir clair. Commencez par un seul.'
          : 'C’est un bon endroit où être. Voici les gestes à faire maintenant. Commencez par un seul.'}
      </p>
      <PracticeLinks practices={practices} />
      <p className="suite">
        <Link to={stage.url}>Voir toute l’étape {stage.numero}</Link>
      </p>
      <p className="quelle__note">
        Un projet vit souvent plusieurs étapes à la fois. Si une autre vous presse,{' '}
        <Link to={addresses.guide()}>choisissez-la parmi les six</Link>.
      </p>
    </div>
  );
}

/** All stages are behind: what then. */
export function AllDone({questions}: {questions: readonly StageQuestion[]}): ReactNode {
  const next = [
    {
      icon: RotateCcw,
      title: 'Commencer un nouveau cycle',
      text: 'Un autre besoin se montre? Le sentier reprend à la première étape.',
      url: questions[0]?.stage.url ?? addresses.guide(),
    },
    {
      icon: MessagesSquare,
      title: 'Raconter votre chemin',
      text: 'D’autres projets partent aujourd’hui. Ce que vous avez appris les aidera.',
      url: addresses.community(),
    },
    {
      icon: Sprout,
      title: 'Partager ce qui vous a servi',
      text: 'Un outil, un organisme, un guide\u00a0: proposez-le pour le répertoire.',
      url: addresses.propose(),
    },
  ];
  return (
    <div className="quelle__verdict">
      <h2>
        <span>Six fois oui : vous avez fait le tour du sentier</span>
      </h2>
      <p>Prenez le temps de le dire à votre équipe. Ensuite, trois suites sont possibles.</p>
      <IconLinks links={next} />
    </div>
  );
}
