import {isPlainClick} from '@site/src/components/SearchShortcut/plainClick';

/** The link by which a page was left. */
interface Departure {
  href: string;
  /** What it says: a page can show another link to the same place on the way back, as to the last page read. */
  text: string;
  /** Rank among the links of the page that lead there and say so. */
  rank: number;
  /** Pixels from the top of the window. */
  top: number;
}

/** Where the browser keeps it: in the state of the entry of the history, beside what the router puts there. */
const STATE_KEY = 'depart';

function linksTo(href: string): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(`a[href="${CSS.escape(href)}"]`)];
}

function saying(links: HTMLAnchorElement[], text: string): HTMLAnchorElement[] {
  return links.filter(({textContent}) => textContent === text);
}

/** From now on, each link that is followed is kept with the entry of the history it is followed from. */
export function rememberDepartures(): void {
  document.addEventListener('click', remember, {capture: true});
}

function remember(event: MouseEvent): void {
  const {target} = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const href = link?.getAttribute('href');
  // What a search box proposed is no longer there on the way back.
  if (!link || !href || !isPlainClick(event) || link.closest('[role=listbox]')) return;
  const departure: Departure = {
    href,
    text: link.textContent,
    rank: saying(linksTo(href), link.textContent).indexOf(link),
    top: link.getBoundingClientRect().top,
  };
  window.history.replaceState({...window.history.state, [STATE_KEY]: departure}, '');
}

let stopWaiting = (): void => {};

/** Gives the focus back to the link by which the page was left, if it was; waits for it as long as nobody does anything. */
export function returnFocus(): void {
  stopWaiting();
  const departure = (window.history.state as Record<string, Departure | undefined> | null)?.[STATE_KEY];
  if (!departure || focusLink(departure)) return;
  const observer = new MutationObserver(() => focusLink(departure) && stopWaiting());
  const inputs = ['keydown', 'pointerdown', 'focusin'];
  stopWaiting = () => {
    observer.disconnect();
    inputs.forEach((type) => window.removeEventListener(type, stopWaiting));
    stopWaiting = () => {};
  };
  observer.observe(document.body, {childList: true, subtree: true});
  inputs.forEach((type) => window.addEventListener(type, stopWaiting));
}

/** False when the link is not there, or not yet. */
function focusLink({href, text, rank, top}: Departure): boolean {
  const links = linksTo(href);
  // What it says can have changed since.
  const link = saying(links, text)[rank] ?? links[rank];
  if (!link) return false;
  // A menu has closed since.
  const summary = link.closest('details:not([open])')?.querySelector('summary');
  (summary ?? link).focus({preventScroll: true});
  // After the theme, which scrolls a new page to its top.
  requestAnimationFrame(() => {
    if (!summary) window.scrollBy(0, link.getBoundingClientRect().top - top);
  });
  return true;
}
