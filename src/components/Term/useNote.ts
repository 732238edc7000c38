import type {FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, RefObject} from 'react';
import {useEffect, useLayoutEffect, useRef, useState} from 'react';
import {placeNote} from './place';

/** Open because the pointer is over it, or because one went to it: then it stays until one leaves. */
type State = 'closed' | 'hover' | 'pinned';

interface NoteParts {
  /** Holds the words and the note. */
  root: RefObject<HTMLSpanElement | null>;
  note: RefObject<HTMLSpanElement | null>;
}

/** Milliseconds the note waits for a pointer that went from the words to it by a detour. */
const GRACE = 250;

/** What opens and closes the note of a term: hover, focus, click or tap; Escape, or going elsewhere (WCAG 1.4.13). */
export function useNote({root, note}: NoteParts) {
  const [state, setState] = useState<State>('closed');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wasPinned = useRef(false);
  const isOpen = state !== 'closed';

  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const update = () => moveNote(root.current, note.current);
    update();
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, [isOpen, root, note]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = ({key}: globalThis.KeyboardEvent) => {
      if (key !== 'Escape') return;
      if (note.current?.contains(document.activeElement)) root.current?.querySelector('a')?.focus();
      setState('closed');
    };
    const onPress = ({target}: globalThis.PointerEvent) => {
      if (!root.current?.contains(target as Node)) setState('closed');
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [isOpen, root, note]);

  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    isOpen,
    /** For the element around the words and the note. */
    around: {
      onPointerEnter: ({pointerType}: PointerEvent) => {
        clearTimeout(timer.current);
        if (pointerType === 'mouse') setState((known) => (known === 'closed' ? 'hover' : known));
      },
      onPointerLeave: () => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setState((known) => (known === 'hover' ? 'closed' : known)), GRACE);
      },
      onFocus: ({currentTarget, relatedTarget}: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setState('pinned');
      },
      onBlur: ({currentTarget, relatedTarget}: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setState('closed');
      },
    },
    /** For the words. */
    button: {
      onPointerDown: () => {
        // Noted before the press moves the focus, which opens the note by itself.
        wasPinned.current = state === 'pinned';
      },
      onClick: (event: MouseEvent) => {
        // With a key held, it is a link like another: « in a new tab ».
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        const isKeyboard = event.detail === 0;
        setState((isKeyboard ? isOpen : wasPinned.current) ? 'closed' : 'pinned');
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        setState(isOpen ? 'closed' : 'pinned');
      },
    },
  };
}

/** Puts the note beside its words, wherever its containing block is. */
function moveNote(root: HTMLElement | null, note: HTMLElement | null): void {
  const words = root?.querySelector('a');
  const block = note?.offsetParent;
  if (!words || !note || !block) return;
  const {clientWidth, clientHeight} = document.documentElement;
  const {width, height} = note.getBoundingClientRect();
  const {left, top} = placeNote(
    [...words.getClientRects()],
    {width, height},
    {left: 0, top: 0, right: clientWidth, bottom: clientHeight},
  );
  const origin = block.getBoundingClientRect();
  note.style.left = `${left - origin.left - block.clientLeft}px`;
  note.style.top = `${top - origin.top - block.clientTop}px`;
}
