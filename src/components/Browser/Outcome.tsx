import type {ReactNode} from 'react';
import {useEffect, useRef} from 'react';
import {TriangleAlert} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import styles from './Outcome.module.css';

/** What came of a tap, in words; a failure is kept apart, for it must be seen. */
export type Said = string | {failed: string};

/** A file whose writer did not download. `instead`: what works without the network, as a sentence. */
export function notMade(instead: string): Said {
  return {
    failed: `Le fichier ne se fait pas\u00a0: ce qui l’écrit n’a pas pu être téléchargé. Réessayez quand le réseau est revenu; rien n’est perdu. ${instead}`,
  };
}

interface Props {
  said: Said;
  /** Of what goes well. */
  className: string | undefined;
}

/** Says what came of a tap. A failure comes into view: the button may be far above it on a phone. */
export default function Outcome({said, className}: Props): ReactNode {
  const line = useRef<HTMLParagraphElement>(null);
  const hasFailed = typeof said !== 'string';
  useEffect(() => {
    if (hasFailed) line.current?.scrollIntoView({block: 'nearest'});
  }, [said, hasFailed]);
  return (
    <p ref={line} role="status" className={hasFailed ? styles.failed : className}>
      {hasFailed && <Icon as={TriangleAlert} />}
      {hasFailed ? <span>{said.failed}</span> : said}
    </p>
  );
}
