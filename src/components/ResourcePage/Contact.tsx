import type {ReactNode} from 'react';
import {Mail, MapPin, Phone} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {ResourceView} from '@site/src/views/resourceView';

/** How to reach the organisation. */
export default function Contact({contact}: {contact: NonNullable<ResourceView['contact']>}): ReactNode {
  const {telephone, courriel, adresse} = contact;
  return (
    <>
      <h2>Joindre l’organisation</h2>
      <ul className="liste-c">
        {telephone && (
          <li>
            <Icon as={Phone} />
            <a href={telephoneLink(telephone)}>{telephone}</a>
          </li>
        )}
        {courriel && (
          <li>
            <Icon as={Mail} />
            <a href={`mailto:${courriel}`}>{courriel}</a>
          </li>
        )}
        {adresse && (
          <li>
            <Icon as={MapPin} />
            <span>{adresse}</span>
          </li>
        )}
      </ul>
    </>
  );
}

/** `tel:` link of a telephone number as people write it; an extension (« poste 12 ») is left out. */
export function telephoneLink(telephone: string): string {
  return `tel:${telephone.split(/poste|,|;|#/i)[0]?.replace(/[^\d+]/g, '')}`;
}
