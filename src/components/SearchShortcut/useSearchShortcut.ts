import {useEffect} from 'react';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {isKeyOn} from '@site/src/components/KeyPreference/keyPreference';
import {addresses} from '@site/src/model/addresses';
import {awaitSearchBox, reachSearchBox} from './searchBoxes';
import {asksForSearch, isWriting} from './shortcut';
import {slashPreference} from './slashPreference';

/** Ctrl+K (⌘K) and `/` lead to the search box of the page or, where there is none, to the directory's. */
export function useSearchShortcut(): void {
  const history = useHistory();
  const directory = useBaseUrl(addresses.directory());
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !asksForSearch(event, isKeyOn(slashPreference.get().content))) return;
      const {target} = event;
      const isInSearch = target instanceof Element && target.closest('[role=search]') !== null;
      // Elsewhere than in the search, Ctrl+K may erase the end of a line.
      if (isWriting(target) && (event.key === '/' || !isInSearch)) return;
      // What is under a dialog cannot be reached.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (reachSearchBox()) return;
      awaitSearchBox();
      history.push(directory);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [history, directory]);
}
