import {useEffect, useState} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {store} from '@page-data';

export type PageDataState<T> =
  {state: 'ready'; data: T} | {state: 'loading'} | {state: 'missing'} | {state: 'failed'; retry: () => void};

/** Address of the current page, without the base URL nor a trailing slash or `.html`. */
export function usePageAddress(): string {
  const {pathname} = useLocation();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const inner = pathname.startsWith(baseUrl) ? pathname.slice(baseUrl.length) : pathname.slice(1);
  return `/${inner.replace(/(?:\/index)?\.html$/, '').replace(/\/$/, '')}`;
}

/** The data of the current page: at hand where the document carries it, fetched elsewhere. */
export function usePageData<T>(): PageDataState<T> {
  return useDataAt<T>(usePageAddress());
}

/** The same for the page of an address, without the base URL: a page may show what another one holds. */
export function useDataAt<T>(address: string): PageDataState<T> {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const isBrowser = useIsBrowser();
  const initial = store.initial(address) as T | undefined;
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<{address: string; result: PageDataState<T>}>();
  // While React takes over what the server wrote, the data of the page is in the document, or nowhere: this is the page
  // of an address that does not exist. In `start` nothing was written: the first page fetches too.
  const [absent] = useState(
    !isBrowser && initial === undefined && process.env.NODE_ENV === 'production' ? address : undefined,
  );
  const isMissing = absent === address;

  useEffect(() => {
    if (initial !== undefined || isMissing) return undefined;
    let isCurrent = true;
    const settle = (result: PageDataState<T>) => isCurrent && setFetched({address, result});
    store.load(address, baseUrl).then(
      (data) => settle(data === undefined ? {state: 'missing'} : {state: 'ready', data: data as T}),
      () => settle({state: 'failed', retry: () => setAttempt((count) => count + 1)}),
    );
    return () => {
      isCurrent = false;
    };
  }, [address, attempt, baseUrl, initial, isMissing]);

  if (initial !== undefined) return {state: 'ready', data: initial};
  if (isMissing) return {state: 'missing'};
  return fetched?.address === address ? fetched.result : {state: 'loading'};
}

/**
 * True when the data of the current page was fetched since the document was opened: loaded anew, the document carries its
 * own. Never in `start`, where it carries none.
 */
export function useIsFetched(): boolean {
  const address = usePageAddress();
  return process.env.NODE_ENV === 'production' && store.wasFetched(address);
}
