import type {MouseEvent, ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {isPlainClick} from '@site/src/components/SearchShortcut/plainClick';
import {placeLinks} from './placeLinks';

/** A part of the text of an entry. Its links to other entries open as the links of the screens do, without a new page load. */
export default function EntryText({html}: {html: string}): ReactNode {
  const base = useBaseUrl('/').replace(/\/$/, '');
  const {push} = useHistory();
  const {collectLink} = useBrokenLinks();
  const placed = placeLinks(html, (address) => {
    collectLink(`${base}${address}`);
    return `${base}${address}`;
  });

  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href') ?? '';
    if (event.defaultPrevented || !isPlainClick(event) || !address.startsWith('/')) return;
    event.preventDefault();
    push(address);
  };

  // Sanitised by the content reader (rehype-sanitize): only a few tags, no script, https links.
  return <div className="texte-r" onClick={follow} dangerouslySetInnerHTML={{__html: placed}} />;
}
