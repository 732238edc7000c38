import type {Place} from './place';

/** What this browser keeps from one visit to the next, for all its tabs. */
export const devicePlace = browserPlace(() => window.localStorage);

/** What this tab keeps until it is closed. */
export const tabPlace = browserPlace(() => window.sessionStorage);

/** @param open names the storage: some browsers forbid even that, others have none */
function browserPlace(open: () => Storage | null | undefined): Place {
  return {
    open,
    listen(onChange) {
      const onStorage = ({key}: StorageEvent) => onChange(key);
      // A page that comes back from the memory of the browser has heard of nothing meanwhile.
      const onShow = () => onChange(null);
      window.addEventListener('storage', onStorage);
      window.addEventListener('pageshow', onShow);
      return () => {
        window.removeEventListener('storage', onStorage);
        window.removeEventListener('pageshow', onShow);
      };
    },
  };
}
