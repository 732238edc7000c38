import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** The whole address of a page of the site, to be typed by who reads it on paper. `of` has no base URL. */
export default function PublicAddress({of}: {of: string}): ReactNode {
  const url = useBaseUrl(of, {absolute: true});
  return (
    <a className="adresse" href={url}>
      {url.replace(/^https?:\/\//, '')}
    </a>
  );
}
