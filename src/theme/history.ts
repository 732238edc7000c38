/*
 * Stands in for `history` in the browser. This site moves by addresses only: the two other ways, by hash and in memory, would
 * weigh on every page. A test says when the router comes to ask for something else.
 */
export {createBrowserHistory, createLocation, createPath, locationsAreEqual} from 'history/esm/history';

function notHere(): never {
  throw new Error('This site moves by addresses only: see src/theme/history.ts.');
}

export {notHere as createHashHistory, notHere as createMemoryHistory};
