import type {RefObject} from 'react';
import {useEffect} from 'react';

/** Between the panel and the edge of what is seen, in pixels. */
const MARGIN = 12;
/** Below this height, one scrolls the page rather than the panel. */
const MIN_HEIGHT = 200;

/** Keeps a panel within what is seen of the window, above the keyboard of a touch screen; it scrolls inside. */
export function useRoomBelow(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const {visualViewport: viewport} = window;
    const fit = () => {
      const element = panel.current;
      if (!element) return;
      const bottom = viewport ? viewport.offsetTop + viewport.height : window.innerHeight;
      const room = bottom - element.getBoundingClientRect().top - MARGIN;
      element.style.maxHeight = `${Math.max(MIN_HEIGHT, room)}px`;
    };
    fit();
    viewport?.addEventListener('resize', fit);
    return () => viewport?.removeEventListener('resize', fit);
  }, [panel]);
}
