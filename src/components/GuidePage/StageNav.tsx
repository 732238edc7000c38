import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Check} from 'lucide-react';
import Balise from '@site/src/components/Balise';
import {isDone, progressOf} from '@site/src/components/Checklist/ticks';
import {useTicks} from '@site/src/components/Checklist/useTicks';
import Icon from '@site/src/components/Icon';
import type {PracticeLink} from '@site/src/views/practiceLink';
import type {PracticeView} from '@site/src/views/practiceView';
import Fold from './Fold';
import OtherStages from './OtherStages';

/** Beside a practice: the others of its stage, those done marked, then the other stages. */
export default function StageNav({view}: {view: PracticeView}): ReactNode {
  const {stage, stages} = view;
  return (
    <nav className="guide__nav" aria-label={`Étape ${stage.numero}`}>
      <h2>
        <Link to={stage.url}>
          <Balise numero={stage.numero} small />
          {stage.nom}
        </Link>
      </h2>
      <Practices view={view} />
      <OtherStages stage={stage} stages={stages} label="Autres étapes" />
    </nav>
  );
}

/** The practices of the stage on a narrow screen, folded. */
export function FoldedStageNav({view}: {view: PracticeView}): ReactNode {
  const {stage, practices, numero} = view;
  return (
    <Fold title="Dans cette étape" note={`${numero} sur ${practices.length}`}>
      <nav aria-label="Dans cette étape">
        <Practices view={view} />
        <Link className="guide__tout" to={stage.url}>
          Vue d’ensemble de l’étape
        </Link>
      </nav>
    </Fold>
  );
}

function Practices({view}: {view: PracticeView}): ReactNode {
  return (
    <ol className="prat">
      {view.practices.map((practice) => (
        <PracticeItem key={practice.id} practice={practice} isCurrent={practice.id === view.id} />
      ))}
    </ol>
  );
}

interface ItemProps {
  practice: PracticeLink;
  isCurrent: boolean;
}

function PracticeItem({practice: {page, numero, titre, url, items}, isCurrent}: ItemProps): ReactNode {
  const {ticks} = useTicks(page);
  const done = isDone(progressOf(ticks, items));
  return (
    <li>
      <Link to={url} aria-current={isCurrent ? 'page' : undefined}>
        <b>{numero}</b>
        <span>
          {titre}
          {done && <span className="sr"> (terminée)</span>}
        </span>
        {done && <Icon as={Check} />}
      </Link>
    </li>
  );
}
