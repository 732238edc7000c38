import {useCallback, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {ViewMemory} from './viewMemory';

let memory: ViewMemory | undefined;

function views(): ViewMemory {
  memory ??= new ViewMemory(sessionStorageOrNone());
  return memory;
}

function sessionStorageOrNone(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** React warns of layout effects on the server, which has nothing to scroll. */
const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Gives back the scroll and the rows shown when Back or Forward leads to a list seen before, also from another page: the
 * site's router always scrolls a new page to its top.
 * @param isReady true when the list that the address asks for is on the screen
 */
export function useRestoredView(isReady: boolean): {expanded: boolean; expand(): void} {
  const history = useHistory();
  const {key} = useLocation();
  const isBrowser = useIsBrowser();
  const shown = useRef<{key: string | undefined}>(undefined);
  const [, redraw] = useState(0);

  useBeforePaint(() => {
    if (!isReady || (shown.current && shown.current.key === key)) return undefined;
    const {action} = history;
    // After the effects of the pages above, one of which scrolls to the top.
    const frame = requestAnimationFrame(() => {
      const view = views().get(key);
      if (action === 'POP' && view) window.scrollTo(0, view.y);
      shown.current = {key};
      views().set(key, {y: window.scrollY});
    });
    return () => cancelAnimationFrame(frame);
  }, [history, isReady, key]);

  useEffect(() => {
    const remember = () => {
      // Between two lists, the browser and the router scroll on their own.
      if (shown.current && shown.current.key === history.location.key) {
        views().set(shown.current.key, {y: window.scrollY});
      }
    };
    const save = () => views().save();
    window.addEventListener('scroll', remember, {passive: true});
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('scroll', remember);
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [history]);

  const expand = useCallback(() => {
    views().set(key, {expanded: true});
    redraw((count) => count + 1);
  }, [key]);
  return {expanded: isBrowser && Boolean(views().get(key)?.expanded), expand};
}
