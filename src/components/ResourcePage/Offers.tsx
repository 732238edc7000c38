import type {ReactNode} from 'react';
import MentionList from '@site/src/components/ResourceList/MentionList';
import type {ResourceView} from '@site/src/views/resourceView';

/** What an organisation offers, on its page and on those of what it offers. */
export default function Offers({
  offers,
  organisation,
}: Pick<ResourceView, 'offers' | 'organisation'>): ReactNode {
  if (offers.length === 0) return null;
  return (
    <>
      <h2>{organisation ? 'Aussi offert par cet organisme' : 'Ce que cet organisme offre'}</h2>
      <MentionList mentions={offers} />
    </>
  );
}
