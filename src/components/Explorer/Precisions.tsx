import type {ReactNode} from 'react';
import {useId} from 'react';
import {Check} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Precision} from '@site/src/directory/facets';
import {formatNumber} from '@site/src/views/numbers';

interface Props {
  precisions: Precision[];
  onToggle(need: string): void;
}

/** « Plus précisément »: the needs of each active family, to choose among. */
export default function Precisions({precisions, onToggle}: Props): ReactNode {
  const isAlone = precisions.length === 1;
  return precisions.map((precision) => (
    <PrecisionGroup
      key={precision.family}
      title={isAlone ? 'Plus précisément' : `Plus précisément, ${precision.family}`}
      precision={precision}
      onToggle={onToggle}
    />
  ));
}

interface GroupProps {
  title: string;
  precision: Precision;
  onToggle(need: string): void;
}

function PrecisionGroup({title, precision, onToggle}: GroupProps): ReactNode {
  const id = useId();
  return (
    <div className="precis" role="group" aria-labelledby={id}>
      <p id={id}>
        {title}
        {'\u00a0'}:
      </p>
      {precision.options.map(({value, label, count, state}) => (
        <button
          key={value}
          type="button"
          aria-pressed={state === 'all'}
          disabled={count === 0 && state === 'none'}
          onClick={() => onToggle(value)}
        >
          {state === 'all' && <Icon as={Check} />}
          {label} <span>{formatNumber(count)}</span>
        </button>
      ))}
    </div>
  );
}
