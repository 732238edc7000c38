import type {ReactNode} from 'react';
import {callAnchor, sourceAnchor} from './anchors';
import {useGuidePage} from './context';

interface Props {
  /** Id of the source. */
  source: string;
  numero: string;
  titre: string;
  /** Which of the calls of this source it is, from 1. */
  rang: string;
}

/** The call of a note: leads to the source under the text. */
export default function Citation({source, numero, titre, rang}: Props): ReactNode {
  const {prefix} = useGuidePage();
  return (
    <a
      id={prefix + callAnchor(source, Number(rang))}
      href={`#${prefix}${sourceAnchor(source)}`}
      aria-label={`Source ${numero}\u00a0: ${titre}`}
    >
      {numero}
    </a>
  );
}
