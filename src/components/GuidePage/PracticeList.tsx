import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ArrowRight, CircleCheck} from 'lucide-react';
import Gauge from '@site/src/components/Checklist/Gauge';
import {isDone, progressOf} from '@site/src/components/Checklist/ticks';
import {useTickCount, useTicks} from '@site/src/components/Checklist/useTicks';
import Icon from '@site/src/components/Icon';
import type {PracticeLink} from '@site/src/views/practiceLink';
import {useGuidePage} from './context';
import {practiceCount} from './words';

/** The practices of a stage, with how far one is in each. */
export default function PracticeList(): ReactNode {
  const {view} = useGuidePage();
  const practices = view?.practices ?? [];
  const done = useTickCount(
    practices.map(({page}) => page),
    (ticksOf) => practices.filter(({page, items}) => isDone(progressOf(ticksOf(page), items))).length,
  );
  if (practices.length === 0) return null;
  return (
    <div className="pratiques">
      <div className="pratiques__tete">
        <p>{practiceCount(practices.length)}</p>
        {done > 0 && (
          <p className="frais-v">
            <Icon as={CircleCheck} />
            {done > 1 ? `${done}\u00a0terminées` : '1\u00a0terminée'}
          </p>
        )}
      </div>
      <ol className="prats">
        {practices.map((practice) => (
          <PracticeRow key={practice.id} practice={practice} />
        ))}
      </ol>
    </div>
  );
}

function PracticeRow({
  practice: {page, numero, titre, resume, url, items},
}: {
  practice: PracticeLink;
}): ReactNode {
  const {ticks} = useTicks(page);
  const progress = progressOf(ticks, items);
  const isStarted = progress.done > 0 && !isDone(progress);
  return (
    <li className={isStarted ? 'encours' : undefined}>
      <Link to={url}>
        <b>{numero}</b>
        <span>
          <strong>{titre}</strong>
          <small>{resume}</small>
          {isStarted && <Gauge progress={progress} />}
        </span>
        {isStarted ? (
          <em>
            {progress.done} sur {progress.total}
          </em>
        ) : (
          <em>
            <Icon as={isDone(progress) ? CircleCheck : ArrowRight} />
            {isDone(progress) && <span className="sr">Terminée</span>}
          </em>
        )}
      </Link>
    </li>
  );
}
