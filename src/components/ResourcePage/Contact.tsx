import type {ReactNode} from 'react';
import {Mail, MapPin, Phone} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {ResourceView} from '@site/src/views/resourceView';
import {telephoneLink} from './telephoneLink';

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
