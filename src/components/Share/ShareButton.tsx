import type {ReactNode} from 'react';
import {Copy, Share2} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import styles from './styles.module.css';
import {useShare} from './useShare';

interface Props {
  title: string;
  /** One line about the page; that of its description when it is not given. */
  line?: string;
  /** Class of the button. */
  className?: string;
}

/** Hands the page on by the device's own way, or copies what one would paste in a message. */
export default function ShareButton({title, line, className}: Props): ReactNode {
  const {isNative, share, said} = useShare(title, line);
  return (
    <>
      <button type="button" className={className} onClick={share}>
        <Icon as={isNative ? Share2 : Copy} />
        Partager
      </button>
      <span className={styles.said} role="status">
        {said}
      </span>
    </>
  );
}
