import type {ReactNode} from 'react';
import {memo, useEffect, useRef} from 'react';
import Balise from '@site/src/components/Balise';
import type {OptionState} from '@site/src/directory/facets';
import {formatNumber} from '@site/src/views/numbers';

interface Props {
  /** Given back to `onToggle`. */
  name: string;
  label: string;
  count: number;
  state: OptionState;
  numero?: number;
  /** A heading that stands for the options under it. */
  isHeading?: boolean;
  onToggle(name: string): void;
}

/** A value of a facet. A value that would give nothing stays in its place and cannot be chosen; a chosen one always can be left. */
function Option({name, label, count, state, numero, isHeading = false, onToggle}: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = state === 'some';
  }, [state]);
  const isEmpty = count === 0 && state === 'none';
  const classes = ['case', isEmpty && 'zero', isHeading && 'case--titre'].filter(Boolean).join(' ');
  return (
    <label className={classes}>
      <input
        ref={input}
        type="checkbox"
        checked={state === 'all'}
        disabled={isEmpty}
        onChange={() => onToggle(name)}
      />
      {numero !== undefined && <Balise numero={numero} small empty={state === 'none'} />}
      <span className="t">{label}</span>
      <span className="n">{formatNumber(count)}</span>
    </label>
  );
}

export default memo(Option);
