import type {ReactNode} from 'react';
import {store} from '@page-data';
import {EMBEDDED, toEmbeddedJson} from './embedded';
import {usePageAddress} from './usePageData';

/**
 * Carries the page's data in the HTML, for hydration; nothing reads it back but `store.initial`. Beside it stands what the
 * page tells search engines.
 */
export default function EmbeddedPageData({data}: {data: unknown}): ReactNode {
  const address = usePageAddress();
  const html = typeof document === 'undefined' ? toEmbeddedJson(data) : '';
  return (
    <>
      <script
        id={EMBEDDED.id}
        type={EMBEDDED.type}
        data-adresse={address}
        // Our own JSON, escaped; the server's text is kept at hydration.
        dangerouslySetInnerHTML={{__html: html}}
        suppressHydrationWarning
      />
      <div
        hidden
        // The same: the browser, which has nothing to say there, keeps it.
        dangerouslySetInnerHTML={{__html: asScript(store.structuredData(address))}}
        suppressHydrationWarning
      />
    </>
  );
}

function asScript(json: string): string {
  return json && `<script type="application/ld+json">${json}</script>`;
}
