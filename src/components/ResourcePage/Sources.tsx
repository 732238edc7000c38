import type {ReactNode} from 'react';
import type {SourceView} from '@site/src/views/sourceView';

/** What supports an entry. A copy is named, never linked: its original is to be found again. */
export default function Sources({sources}: {sources: SourceView[]}): ReactNode {
  return (
    <ul className="sources">
      {sources.map((source, index) => (
        <li key={index}>
          {source.url ? (
            <a href={source.url} rel="noopener external">
              {source.label}
            </a>
          ) : (
            <span>{copyText(source)}</span>
          )}
          <small>{[source.host, source.date].filter(Boolean).join(', ')}</small>
        </li>
      ))}
    </ul>
  );
}

function copyText({reference, label}: SourceView): string {
  return `${reference ?? label} — copie consultée, original à retrouver`;
}
