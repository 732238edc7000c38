import type {FocusEvent, KeyboardEvent, MouseEvent, ReactNode} from 'react';
import {useRef} from 'react';
import {ChevronDown} from 'lucide-react';
import Icon from '@site/src/components/Icon';

interface Props {
  title: string;
  note?: string;
  children: ReactNode;
}

/** A list of links on a narrow screen, folded; it folds again when one follows a link or leaves it, so that it never hides what one went to. */
export default function Fold({title, note, children}: Props): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const fold = () => {
    if (details.current) details.current.open = false;
  };
  const foldOnFollow = ({target}: MouseEvent) => {
    if (target instanceof Element && target.closest('a')) fold();
  };
  const foldOnLeave = ({currentTarget, relatedTarget}: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) fold();
  };
  const foldOnEscape = ({key}: KeyboardEvent) => {
    if (key !== 'Escape' || !details.current?.open) return;
    fold();
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details
      className="guide__pli"
      ref={details}
      onClick={foldOnFollow}
      onBlur={foldOnLeave}
      onKeyDown={foldOnEscape}
    >
      <summary>
        <b>{title}</b>
        {note && <em>{note}</em>}
        <Icon as={ChevronDown} />
      </summary>
      {children}
    </details>
  );
}
