import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {TriangleAlert} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';
import type {ResourceView} from '@site/src/views/resourceView';

interface Props {
  /** Id of the status. */
  statut: string;
  replacement?: ResourceView['replacement'];
}

const NOTES: Record<string, {title: string; text: string}> = {
  'a-confirmer': {
    title: 'À confirmer',
    text: 'Nos sources sont anciennes ou indirectes. Demandez si l’offre existe toujours avant de compter sur elle.',
  },
  suspendu: {
    title: 'En pause',
    text: 'L’activité ou l’appel est arrêté pour le moment. Demandez si une suite est prévue.',
  },
  ferme: {
    title: 'Terminé, gardé pour mémoire',
    text: 'Cette ressource n’existe plus. Sa fiche reste ici pour vous éviter une fausse piste.',
  },
};

/** What the status means for the reader; nothing when the resource simply runs. */
export default function StatusNote({statut, replacement}: Props): ReactNode {
  const note = NOTES[statut];
  if (!note) return null;
  return (
    <div className="note-attn">
      <Icon as={TriangleAlert} />
      <p>
        <b>{note.title}.</b> {note.text}
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
