import type {ReactNode} from 'react';
import {useChapterPlace} from './context';

/** The practices of a stage, which follow in the booklet. */
export default function PracticeNames(): ReactNode {
  const {stage} = useChapterPlace();
  return (
    <ol className="cahier__pratiques">
      {stage.practices.map(({anchor, numero, titre}) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>
            <b>{numero}</b> {titre}
          </a>
        </li>
      ))}
    </ol>
  );
}
