import type {ClientModule} from '@docusaurus/types';

/** Once the scripts that keep the site for later are there. */
let see = (): void => {};

const start = () =>
  import(/* webpackChunkName: "hors-ligne" */ './start').then(
    ({startOffline}) => {
      see = startOffline();
    },
    // Reading goes on as before.
    () => {},
  );

if (process.env.NODE_ENV === 'production' && typeof window !== 'undefined' && 'serviceWorker' in navigator) {
  // When nothing else is under way: what is kept must not delay what is shown. (The scripts of a page run before it is loaded.)
  window.addEventListener('load', () => void (window.requestIdleCallback ?? setTimeout)(start));
}

/* Reading without a network: a page that is seen is kept. */
const offline: ClientModule = {
  onRouteDidUpdate: () => see(),
};

export default offline;
