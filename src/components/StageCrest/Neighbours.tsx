import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ArrowLeft, ArrowRight} from 'lucide-react';
import Icon from '@site/src/components/Icon';

interface Props {
  stages: {numero: number; nom: string; url: string}[];
  current: number;
}

/** Links to the stage before and the stage after, by name. */
export default function Neighbours({stages, current}: Props): ReactNode {
  const previous = stages.find((stage) => stage.numero === current - 1);
  const next = stages.find((stage) => stage.numero === current + 1);
  return (
    <nav className="prec-suiv" aria-label="Étapes voisines">
      {previous && (
        <Link to={previous.url}>
          <span>
            <Icon as={ArrowLeft} />
            Étape {previous.numero}
          </span>
          {previous.nom}
        </Link>
      )}
      {next && (
        <Link className="suiv" to={next.url}>
          <span>
            Étape {next.numero}
            <Icon as={ArrowRight} />
          </span>
          {next.nom}
        </Link>
      )}
    </nav>
  );
}
