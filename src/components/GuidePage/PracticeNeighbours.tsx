import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ArrowLeft, ArrowRight} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {PracticeView} from '@site/src/views/practiceView';

/** Links to the practice before and the practice after in the stage; past its ends, to the stage itself. */
export default function PracticeNeighbours({view: {id, stage, practices}}: {view: PracticeView}): ReactNode {
  const here = practices.findIndex((practice) => practice.id === id);
  const overview = {
    url: stage.url,
    label: 'Vue d’ensemble',
    titre: `Étape ${stage.numero}\u00a0: ${stage.nom}`,
  };
  const previous = neighbour(practices[here - 1]) ?? overview;
  const next = neighbour(practices[here + 1]) ?? overview;
  return (
    <nav className="prec-suiv" aria-label="Pratiques voisines">
      <Link to={previous.url}>
        <span>
          <Icon as={ArrowLeft} />
          {previous.label}
        </span>
        {previous.titre}
      </Link>
      <Link className="suiv" to={next.url}>
        <span>
          {next.label}
          <Icon as={ArrowRight} />
        </span>
        {next.titre}
      </Link>
    </nav>
  );
}

function neighbour(practice: PracticeView['practices'][number] | undefined) {
  return practice && {url: practice.url, label: `Pratique ${practice.numero}`, titre: practice.titre};
}
