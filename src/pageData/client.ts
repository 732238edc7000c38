import {browserStore} from './browserStore';
import {renewDocument} from './renewDocument';

/** Set by the plugin when it builds the scripts of the browser. */
declare const PAGE_DATA_SHAPE: string;

export const store = browserStore(
  {
    find: (selector) => document.querySelector<HTMLElement>(selector),
    fetch: (address, options) => fetch(address, options),
    reload: () => window.location.reload(),
    renew: renewDocument,
  },
  PAGE_DATA_SHAPE,
);
