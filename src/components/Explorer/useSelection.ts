import {useCallback, useMemo} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {KnownKeys, Selection} from '@site/src/directory/selection';
import {readSelection, writeSelection} from '@site/src/directory/selection';
import type {Directory} from './directory';

/** `push` can be undone with Back; `replace` takes the place of the current state. */
export type Mode = 'push' | 'replace';
export type Change = (update: (before: Selection) => Selection, mode?: Mode) => void;

interface SelectionState {
  /** Query string of the address; empty on the server and at hydration, which do not know it. */
  asked: string;
  selection: Selection;
  /** Values of the address that the directory does not know. */
  ignored: string[];
  change: Change;
}

/** The selection lives in the address and nowhere else. */
export function useSelection(directory: Directory | undefined, known: KnownKeys): SelectionState {
  const history = useHistory();
  const {search} = useLocation();
  const asked = useIsBrowser() ? search : '';
  const readKeys = useCallback((text: string) => readSelection(text, known), [known]);
  const read = directory?.read ?? readKeys;
  const {selection, ignored} = useMemo(() => read(asked), [read, asked]);

  const change = useCallback<Change>(
    (update, mode = 'push') => {
      // The address may be ahead of what is on the screen: it is the one to change.
      const {pathname, search: current} = history.location;
      const next = {pathname, search: writeSelection(update(read(current).selection))};
      if (next.search === current) return;
      if (mode === 'push') history.push(next);
      // After a push alone, the theme moves the focus to the top of the page, as for a new page. Replacing the entry at
      // once by itself tells it that the page is the same.
      history.replace(next);
    },
    [history, read],
  );
  return {asked, selection, ignored, change};
}
