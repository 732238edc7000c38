import type {ReactNode} from 'react';
import {Check, X} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {FileExcerpt} from '@site/src/views/frequentErrorsView';
import styles from './styles.module.css';

interface Props {
  title: string;
  /** Whether it is to be done or avoided. */
  tone: 'faulty' | 'sound';
  files: readonly FileExcerpt[];
}

/** Lines of files, as they are written. Nothing when there is none. */
export default function Excerpts({title, tone, files}: Props): ReactNode {
  if (files.length === 0) return null;
  return (
    <div className={tone === 'faulty' ? styles.faulty : styles.sound}>
      <p className={styles.title}>
        <Icon as={tone === 'faulty' ? X : Check} />
        {title}
      </p>
      {files.map(({file, lines}) => (
        <figure key={file}>
          <figcaption>{file}</figcaption>
          <pre>
            <code>
              {lines.map(({text, isChanged, followsGap}, rank) => (
                // Two lines of a file may say the same: their ranks tell them apart.
                <span key={rank} className={isChanged ? styles.changed : styles.around}>
                  {followsGap && '…\n'}
                  {text}
                  {'\n'}
                </span>
              ))}
            </code>
          </pre>
        </figure>
      ))}
    </div>
  );
}
