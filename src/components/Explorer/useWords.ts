import type {RefObject} from 'react';
import {useCallback, useEffect, useMemo, useRef} from 'react';
import {EMPTY_SELECTION, withWords} from '@site/src/directory/selection';

/** Time without a key after which what is typed is looked up. */
const PAUSE_MS = 200;

interface Words {
  input: RefObject<HTMLInputElement | null>;
  /** To call when the text changes. */
  onType(): void;
  /** Looks up at once what the box holds. */
  flush(): void;
  /** Empties the box, which keeps the focus. */
  clear(): void;
  /** What is typed and not looked up yet, taken over by the caller. */
  takePending(): string | undefined;
}

/**
 * Keeps the box and the words of the address together. What is being typed has the last word; otherwise the box follows
 * the address (Back, a link, a way out).
 * @param q words of the address
 * @param commit puts words in the address; must be stable
 */
export function useWords(q: string, commit: (words: string) => void): Words {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isFirst = useRef(true);

  const takePending = useCallback(() => {
    if (timer.current === undefined) return undefined;
    clearTimeout(timer.current);
    timer.current = undefined;
    return input.current?.value;
  }, []);
  const flush = useCallback(() => {
    takePending();
    commit(input.current?.value ?? '');
  }, [commit, takePending]);
  const clear = useCallback(() => {
    if (!input.current) return;
    input.current.value = '';
    input.current.focus();
    flush();
  }, [flush]);
  const onType = useCallback(() => {
    takePending();
    timer.current = setTimeout(flush, PAUSE_MS);
  }, [flush, takePending]);

  useEffect(() => {
    const box = input.current;
    const typedBeforeScripts = isFirst.current && q === '';
    isFirst.current = false;
    if (!box || timer.current !== undefined || withWords(EMPTY_SELECTION, box.value).q === q) return;
    if (typedBeforeScripts) onType();
    else box.value = q;
  }, [q, onType]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return useMemo(() => ({input, onType, flush, clear, takePending}), [onType, flush, clear, takePending]);
}
