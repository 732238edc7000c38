import type {ReactNode} from 'react';
import type {Progress} from './ticks';

/** Progress as a bar, for the eye: words beside it say the same. */
export default function Gauge({progress: {done, total}}: {progress: Progress}): ReactNode {
  return (
    <div className="jauge js-seul" aria-hidden>
      <i style={{width: `${total > 0 ? (100 * done) / total : 0}%`}} />
    </div>
  );
}
