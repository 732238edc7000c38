/** The one module of the package, past what stands in for it. */
declare module 'history/esm/history' {
  export {createBrowserHistory, createLocation, createPath, locationsAreEqual} from 'history';
}
