import type {ComponentType, ReactNode} from 'react';
import {useEffect, useRef, useState} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {store} from '@page-data';
import {EMBEDDED_ID, toEmbeddedJson} from './embedded';

export type PageDataState<T> =
  {state: 'ready'; data: T} | {state: 'loading'} | {state: 'missing'} | {state: 'failed'; retry: () => void};

/** Address of the current page, without the base URL nor a trailing slash or `.html`. */
export function usePageAddress(): string {
  const {pathname} = useLocation();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const inner = pathname.startsWith(baseUrl) ? pathname.slice(baseUrl.length) : pathname.slice(1);
  return `/${inner.replace(/(?:\/index)?\.html$/, '').replace(/\/$/, '')}`;
}

/** True until the first page has been rendered: its data is then in the HTML, or nowhere. */
let isFirstPage = true;

/** The data of the current page: at hand on the first page, fetched on the next ones. */
export function usePageData<T>(): PageDataState<T> {
  const address = usePageAddress();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const initial = store.initial(address) as T | undefined;
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<{address: string; result: PageDataState<T>}>();
  // In `start` there is no HTML to carry the data: the first page fetches too.
  const isMissing = isFirstPage && initial === undefined && process.env.NODE_ENV === 'production';

  useEffect(() => {
    isFirstPage = false;
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
  if (fetched?.address === address) return fetched.result;
  return isMissing ? {state: 'missing'} : {state: 'loading'};
}

/** Carries the page's data in the HTML, for hydration. Nothing reads it back but `store.initial`. */
export function EmbeddedPageData({data}: {data: unknown}): ReactNode {
  const address = usePageAddress();
  const html = typeof document === 'undefined' ? toEmbeddedJson(data) : '';
  return (
    <script
      id={EMBEDDED_ID}
      type="application/json"
      data-adresse={address}
      // Our own JSON, escaped; the server's text is kept at hydration.
      dangerouslySetInnerHTML={{__html: html}}
      suppressHydrationWarning
    />
  );
}

/** Goes to the place that the address names when it comes late, with the data: the theme has looked for it before. */
function useLateAnchor(isReady: boolean): void {
  const {hash} = useLocation();
  const isLate = useRef(false);
  useEffect(() => {
    if (isReady && isLate.current) document.getElementById(anchorOf(hash))?.scrollIntoView();
    isLate.current = !isReady;
  }, [isReady, hash]);
}

function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Someone typed a lone « % ».
    return hash.slice(1);
  }
}

/** Makes a route component of a view: it waits for the page's data, says when it fails, and shows the 404 page otherwise. */
export function withPageData<T>(
  View: ComponentType<{data: T}>,
  fallbacks: {
    Loading: ComponentType;
    Missing: ComponentType;
    Failed: ComponentType<{retry: () => void}>;
  },
): ComponentType {
  return function Page() {
    const page = usePageData<T>();
    useLateAnchor(page.state === 'ready');
    switch (page.state) {
      case 'ready':
        return (
          <>
            <View data={page.data} />
            <EmbeddedPageData data={page.data} />
          </>
        );
      case 'loading':
        return <fallbacks.Loading />;
      case 'failed':
        return <fallbacks.Failed retry={page.retry} />;
      case 'missing':
        return <fallbacks.Missing />;
    }
  };
}
