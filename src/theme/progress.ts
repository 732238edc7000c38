import type {ClientModule} from '@docusaurus/types';

/** Milliseconds that nobody takes for a wait. */
const DELAY = 200;

/** Marks the document while the next page is on its way: src/css/docusaurus.css draws a bar. Stands in for the theme's own. */
const progress: ClientModule = {
  onRouteUpdate({location, previousLocation}) {
    if (!previousLocation || location.pathname === previousLocation.pathname) return undefined;
    const timer = window.setTimeout(() => mark(true), DELAY);
    return () => window.clearTimeout(timer);
  },
  onRouteDidUpdate: () => mark(false),
};

function mark(isOnItsWay: boolean): void {
  document.documentElement.toggleAttribute('data-en-route', isOnItsWay);
}

export default progress;
