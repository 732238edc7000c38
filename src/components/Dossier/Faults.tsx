import type {ReactNode} from 'react';
import {TriangleAlert} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Fault} from '@site/src/dossier/fault';

/** What could not be read: where, what, and what one can do. */
export default function Faults({faults}: {faults: readonly Fault[]}): ReactNode {
  if (faults.length === 0) return null;
  return (
    <div className="note-attn" role="alert">
      <Icon as={TriangleAlert} />
      <div>
        {faults.map(({where, what, mend}) => (
          <p key={`${where}${what}`}>
            <strong>
              {where}
              {'\u00a0'}:
            </strong>{' '}
            {what} {mend}
          </p>
        ))}
      </div>
    </div>
  );
}
