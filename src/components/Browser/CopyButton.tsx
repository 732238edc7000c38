import type {ReactNode} from 'react';
import type {LucideIcon} from 'lucide-react';
import {Copy} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {copyText} from './copyText';

export interface CopyWords {
  /** What is said once it is done. */
  done: string;
  /** What is said when the browser refuses: another way. */
  refused: string;
}

interface Props extends CopyWords {
  className: string;
  icon?: LucideIcon;
  /** What is copied, made when it is asked for. */
  text(): string;
  /** Says what has happened, where the page says such things. */
  onSaid(message: string): void;
  children: ReactNode;
}

/** Copies a text, then says so. */
export default function CopyButton({
  className,
  icon = Copy,
  text,
  onSaid,
  children,
  ...words
}: Props): ReactNode {
  return (
    <button type="button" className={className} onClick={() => copySaying(text(), words, onSaid)}>
      <Icon as={icon} />
      {children}
    </button>
  );
}

/** The same, for what is no button of its own. */
export function copySaying(text: string, {done, refused}: CopyWords, say: (message: string) => void): void {
  void copyText(text).then(
    () => say(done),
    () => say(refused),
  );
}
