import type {MouseEvent, ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {isPlainClick} from '@site/src/components/SearchShortcut/plainClick';

interface Props {
  /** An address of the site. */
  to: string;
  children: ReactNode;
}

/**
 * A link of a list, which may hold hundreds of them. That of Docusaurus watches for the moment it comes into sight, and is
 * drawn again each time that the address changes, with each filter. Here the page that it leads to is readied when one
 * points at it.
 */
export default function ListLink({to, children}: Props): ReactNode {
  const history = useHistory();
  const href = useBaseUrl(to);
  useBrokenLinks().collectLink(href);
  const ready = () => void window.docusaurus.preload(href);
  const go = (event: MouseEvent) => {
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    history.push(href);
  };
  return (
    <a href={href} onMouseEnter={ready} onTouchStart={ready} onClick={go}>
      {children}
    </a>
  );
}
