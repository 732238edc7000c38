import {browserStore} from './browserStore';

/** Set by the plugin when it builds the scripts of the browser. */
declare const PAGE_DATA_SHAPE: string;

export const store = browserStore(
  {
    find: (selector) => document.querySelector<HTMLElement>(selector),
    fetch: (address) => fetch(address),
    reload: () => window.location.reload(),
  },
  PAGE_DATA_SHAPE,
);
