import type {ReactNode} from 'react';

/** The former names of a place of a page, beside the one of today: links that have them still come here. */
export default function FormerAnchors({ids = []}: {ids?: readonly string[] | undefined}): ReactNode {
  return ids.map((id) => <span key={id} id={id} />);
}
