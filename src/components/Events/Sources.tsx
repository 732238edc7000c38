import type {ReactNode} from 'react';
import type {NamedSource} from '@site/src/views/namedSource';

/** Where an event was announced. */
export default function Sources({sources}: {sources: readonly NamedSource[]}): ReactNode {
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

/** The name of a source, which leads to it where its address is known. */
export function SourceName({source: {title, url}}: {source: NamedSource}): ReactNode {
  return url === undefined ? (
    title
  ) : (
    <a href={url} rel="noopener external">
      {title}
    </a>
  );
}
