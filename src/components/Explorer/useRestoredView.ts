import {useCallback, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {View} from './viewMemory';
import {viewMemory} from './viewMemory';

/** React warns of layout effects on the server, which has nothing to scroll. */
const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect;

function scrollBack({y, left}: View): void {
  window.scrollTo(0, y);
  const link = left && document.querySelector(`.fiches a[href="${CSS.escape(left.href)}"]`);
  if (!link) return;
  // Twice: the first time may draw rows that had no exact height.
  for (let turn = 0; turn < 2; turn += 1) window.scrollBy(0, link.getBoundingClientRect().top - left.top);
}

/**
 * Gives back the scroll when Back or Forward leads to a list seen before, also from another page: the
 * site's router always scrolls a new page to its top.
 * @param isReady true when the list that the address asks for is on the screen
 */
export function useRestoredView(isReady: boolean): void {
  const history = useHistory();
  const {key} = useLocation();
  const shown = useRef<{key: string | undefined}>(undefined);

  useBeforePaint(() => {
    if (!isReady || (shown.current && shown.current.key === key)) return undefined;
    const {action} = history;
    // After the effects of the pages above, one of which scrolls to the top.
    const frame = requestAnimationFrame(() => {
      const view = viewMemory.get(key);
      if (action === 'POP' && view) scrollBack(view);
      shown.current = {key};
      if (!view) viewMemory.set(key, {y: window.scrollY});
    });
    return () => cancelAnimationFrame(frame);
  }, [history, isReady, key]);

  useEffect(() => {
    const remember = () => {
      // Between two lists, the browser and the router scroll on their own.
      if (shown.current && shown.current.key === history.location.key) {
        viewMemory.set(shown.current.key, {y: window.scrollY, left: undefined});
      }
    };
    const rememberLink = ({target}: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.fiches a') : null;
      const href = link?.getAttribute('href');
      if (link && href) {
        viewMemory.set(history.location.key, {left: {href, top: link.getBoundingClientRect().top}});
      }
    };
    const save = () => viewMemory.save();
    window.addEventListener('scroll', remember, {passive: true});
    window.addEventListener('click', rememberLink, {capture: true});
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('scroll', remember);
      window.removeEventListener('click', rememberLink, {capture: true});
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [history]);
}

/** Whether all the rows of the list are shown: Back and Forward give that back too. */
export function useExpanded(): {expanded: boolean; expand(): void} {
  const {key} = useLocation();
  const isBrowser = useIsBrowser();
  const [, redraw] = useState(0);
  const expand = useCallback(() => {
    viewMemory.set(key, {expanded: true});
    redraw((count) => count + 1);
  }, [key]);
  return {expanded: isBrowser && Boolean(viewMemory.get(key)?.expanded), expand};
}
