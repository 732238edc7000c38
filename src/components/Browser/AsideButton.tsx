import type {ReactNode} from 'react';
import {saveAs} from './saveAs';

interface Props {
  /** What kept it, in words: the file is named after it. */
  title: string;
  text: string;
}

/** Gives, as it is, a text that a device kept and that can no longer be read. */
export default function AsideButton({title, text}: Props): ReactNode {
  return (
    <button
      type="button"
      className="btn btn--2 btn--p"
      onClick={() => saveAs(`${fileNameOf(title)}-mis-de-cote.txt`, 'text/plain;charset=utf-8', text)}
    >
      Télécharger ce texte
    </button>
  );
}

/** A name that any system accepts for a file. */
function fileNameOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}
