import type {ReactNode} from 'react';
import type {Source} from '@site/src/views/eventView';

/** Where an event was announced. */
export default function Sources({sources}: {sources: readonly Source[]}): ReactNode {
  return (
    <p className="evt__source">
      {sources.length > 1 ? 'Sources' : 'Source'}&nbsp;:{' '}
      {sources.map((source, position) => (
        <span key={source.title}>
          {position > 0 && '; '}
          <SourceName source={source} />
        </span>
      ))}
    </p>
  );
}

export function SourceName({source: {title, url}}: {source: Source}): ReactNode {
  return url === undefined ? (
    title
  ) : (
    <a href={url} rel="noopener external">
      {title}
    </a>
  );
}
