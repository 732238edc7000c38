import type {ReactNode} from 'react';
import type {GuideStageView} from '@site/src/views/guideView';

interface Props {
  sources: GuideStageView['sources'];
  revised: GuideStageView['revised'];
}

/** What the text rests on, and the day it was revised. A source without an address is a copy: named, not linked. */
export default function StageSources({sources, revised}: Props): ReactNode {
  return (
    <section className="etape__sources" aria-labelledby="sources-de-l-etape">
      <h2 id="sources-de-l-etape">Sources</h2>
      <ul className="sources">
        {sources.map((source) => (
          <li key={source.titre}>{source.url ? <a href={source.url}>{source.titre}</a> : source.titre}</li>
        ))}
      </ul>
      <p>
        Révisée le <time dateTime={revised.date}>{revised.text}</time>
      </p>
    </section>
  );
}
