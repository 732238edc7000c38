import type {ReactNode} from 'react';
import {EMBEDDED, toEmbeddedJson} from './embedded';
import {usePageAddress} from './usePageData';

/** Carries the page's data in the HTML, for hydration. Nothing reads it back but `store.initial`. */
export default function EmbeddedPageData({data}: {data: unknown}): ReactNode {
  const address = usePageAddress();
  const html = typeof document === 'undefined' ? toEmbeddedJson(data) : '';
  return (
    <script
      id={EMBEDDED.id}
      type={EMBEDDED.type}
      data-adresse={address}
      // Our own JSON, escaped; the server's text is kept at hydration.
      dangerouslySetInnerHTML={{__html: html}}
      suppressHydrationWarning
    />
  );
}
