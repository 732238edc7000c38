import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {TriangleAlert} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';
import type {ResourceView} from '@site/src/views/resourceView';

type Props = Pick<ResourceView, 'statut' | 'replacement'>;

/** What the status means for the reader; nothing when the resource simply runs. */
export default function StatusNote({statut, replacement}: Props): ReactNode {
  if (statut?.phrase === undefined) return null;
  return (
    <div className="note-attn">
      <Icon as={TriangleAlert} />
      <p>
        <b>{statut.nom}.</b> {statut.phrase}
        {replacement && (
          <>
            {' '}
            Elle est remplacée par <Link to={addresses.resource(replacement.id)}>{replacement.nom}</Link>.
          </>
        )}
      </p>
    </div>
  );
}
