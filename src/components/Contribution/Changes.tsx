import type {ReactNode} from 'react';
import type {Change} from '@site/src/contribution/changes';

/** What changes, a sentence each. */
export default function Changes({changes}: {changes: readonly Change[]}): ReactNode {
  if (changes.length === 0) return <p>Rien ne change encore.</p>;
  return (
    <ul>
      {changes.map(({path, sentence}) => (
        <li key={`${path} ${sentence}`}>{sentence}</li>
      ))}
    </ul>
  );
}
