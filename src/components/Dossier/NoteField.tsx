import type {ReactNode} from 'react';
import {useEffect, useId, useRef, useState} from 'react';

/** Milliseconds without a key before what is written is kept. */
const PAUSE = 400;

interface Props {
  label: string;
  value: string;
  rows?: number;
  /** Gets the text once one pauses or leaves; nothing when it is empty. */
  onKeep(text: string | undefined): void;
}

/** A text that is kept as one writes it. */
export default function NoteField({label, value, rows = 2, onKeep}: Props): ReactNode {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const latest = useRef({draft, onKeep});
  useEffect(() => {
    latest.current = {draft, onKeep};
  });
  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = setTimeout(flush, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  // What is not kept yet when the line leaves the screen is kept then.
  useEffect(() => flush, []);
  return (
    <div className="champ">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="saisie"
        rows={rows}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          flush();
          setDraft(undefined);
        }}
      />
    </div>
  );

  function flush() {
    const {draft: text, onKeep: keep} = latest.current;
    if (text !== undefined) keep(text.trim() === '' ? undefined : text);
  }
}
