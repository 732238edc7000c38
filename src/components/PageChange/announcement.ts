import {LOADING_TITLE} from '@site/src/components/PageFrame/Loading';

/** A title that lasts less was set on the way to another: the scripts put that of the site before that of the page. */
const SETTLED_MS = 100;

/**
 * Has screen readers say the title of the document each time that it changes, but for pages that are only awaited.
 * @param first the title of the page that was loaded, which the browser says
 */
export function announceTitles(first: string): void {
  const region = document.createElement('p');
  region.className = 'sr';
  region.ariaLive = 'polite';
  // At the foot of a page it would make it one pixel higher, which one sees where a frame has its height.
  region.style.top = '0';
  document.body.append(region);
  let said = first;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const announce = () => {
    const {title} = document;
    if (title === said || title.startsWith(LOADING_TITLE)) return;
    said = title;
    region.textContent = title;
  };
  new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(announce, SETTLED_MS);
  }).observe(document.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
