import type {ReactNode} from 'react';
import {isItem, partsOf} from '@site/src/components/GuidePage/checklistParts';

/** A list to tick with a pen. */
export default function PaperChecklist({children}: {children: ReactNode}): ReactNode {
  const parts = partsOf(children);
  return (
    <div className="coches-papier">
      {parts.filter((part) => !isItem(part))}
      <ul>
        {parts.filter(isItem).map(({props}) => (
          <li key={props.item}>
            <i aria-hidden />
            <span>{props.children}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
