import type {ReactNode} from 'react';
import {useId, useRef} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {addresses} from '@site/src/model/addresses';
import {useNote} from './useNote';

interface Props {
  /** Id of the term. */
  terme: string;
  /** Its full name. */
  nom: string;
  definition: string;
  /** The words of the text. */
  children: ReactNode;
}

/** A word of the glossary in a text: a link to its definition; with JavaScript, a button that shows it right there. */
export default function Term({terme, nom, definition, children}: Props): ReactNode {
  const id = useId();
  const isBrowser = useIsBrowser();
  const root = useRef<HTMLSpanElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const {isOpen, around, button} = useNote({root, note});
  const address = addresses.glossaryTerm(terme);
  if (!isBrowser) {
    return (
      <span>
        <Link className="terme" to={address}>
          {children}
        </Link>
      </span>
    );
  }
  return (
    <span ref={root} {...around}>
      <Link
        className="terme"
        to={address}
        role="button"
        aria-expanded={isOpen}
        aria-controls={id}
        {...button}
      >
        {children}
      </Link>
      <span className="terme-note" id={id} ref={note} role="note" hidden={!isOpen}>
        <b>{nom}</b> {definition} <Link to={address}>Voir le glossaire</Link>
      </span>
    </span>
  );
}
