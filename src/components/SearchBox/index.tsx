import type {FormEvent, KeyboardEvent, ReactNode, RefObject} from 'react';
import {useEffect, useId} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Search, X} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';

interface Props {
  input: RefObject<HTMLInputElement | null>;
  /** The box is used: what it needs can be downloaded. */
  onIntent(): void;
  onType(): void;
  onSubmit(): void;
  /** Empties the box and keeps it in use. */
  onClear(): void;
}

/**
 * The box where one says it in one's own words. The browser keeps its text (it is not controlled): nothing typed before
 * the scripts run, or while they work, is lost. Without JavaScript it is a form sent to the directory.
 */
export default function SearchBox({input, onIntent, onType, onSubmit, onClear}: Props): ReactNode {
  const id = useId();
  const action = useBaseUrl(addresses.directory());
  useShortcut(input);

  const clearOnEscape = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.value) return;
    event.preventDefault();
    onClear();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
    // On a touch screen the keyboard hides the results.
    if (window.matchMedia('(pointer: coarse)').matches) input.current?.blur();
  };
  return (
    <form className="cherche" role="search" action={action} onSubmit={submit}>
      <label className="sr" htmlFor={id}>
        Chercher une ressource
      </label>
      <div className="cherche__boite">
        <Icon as={Search} />
        <input
          id={id}
          ref={input}
          name="q"
          type="search"
          placeholder="Dites-le dans vos mots"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          aria-keyshortcuts="Control+K"
          onFocus={onIntent}
          onInput={onType}
          onKeyDown={clearOnEscape}
        />
        <button
          type="button"
          className="ico-b cherche__effacer js-seul"
          aria-label="Effacer"
          onClick={onClear}
        >
          <Icon as={X} />
        </button>
        <button className="btn" type="submit">
          Chercher
        </button>
      </div>
    </form>
  );
}

/** Ctrl+K (⌘K) reaches the box. A single character would take keys away from those who speak to their computer (WCAG 2.1.4). */
function useShortcut(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input]);
}
