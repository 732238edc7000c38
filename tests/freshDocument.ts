import {vi} from 'vitest';

/*
 * Before each file of tests: the document, which is made once for all, is as new, and modules are read anew. A component
 * keeps things in its module, as the page that holds it.
 */
vi.resetModules();
vi.unstubAllGlobals();
document.head.replaceChildren();
document.body.replaceChildren();
window.history.replaceState(null, '', '/');
window.localStorage.clear();
window.sessionStorage.clear();
