import type {RefObject} from 'react';
import {useEffect} from 'react';

/** Tells the page that embeds this one how high it is, each time that it changes or is asked: see static/encart.js. */
export function useToldHeight(whole: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = whole.current;
    if (!element || window.parent === window) return undefined;
    // Anyone may know how high a public page is.
    const tell = () => {
      const {height} = element.getBoundingClientRect();
      window.parent.postMessage({encart: 'hauteur', hauteur: Math.ceil(height)}, '*');
    };
    const answer = ({data}: MessageEvent<{encart?: unknown} | null>) => {
      if (data?.encart === 'hauteur?') tell();
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    window.addEventListener('message', answer);
    return () => {
      observer.disconnect();
      window.removeEventListener('message', answer);
    };
  }, [whole]);
}
