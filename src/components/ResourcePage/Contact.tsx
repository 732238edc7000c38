import type {ReactNode} from 'react';
import {Mail, MapPin, Phone} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {dialledTelephone, telephoneLink, telephoneText} from '@site/src/model/telephone';
import type {ResourceView} from '@site/src/views/resourceView';

/** How to reach the organisation. */
export default function Contact({contact}: {contact: NonNullable<ResourceView['contact']>}): ReactNode {
  const {telephone, courriel, adresse} = contact;
  return (
    <>
      <h2>Joindre l’organisation</h2>
      <ul className="liste-c">
        {telephone?.map((given) => (
          <li key={given.numero}>
            <Icon as={Phone} />
            <Telephone given={given} />
          </li>
        ))}
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

type Given = NonNullable<NonNullable<ResourceView['contact']>['telephone']>[number];

/** A number that can be dialled, its extension, what it is for. */
function Telephone({given}: {given: Given}): ReactNode {
  const {poste, note} = given;
  const dialled = dialledTelephone(given);
  const text = `${telephoneText(given)}${poste === undefined ? '' : `, poste ${poste}`}`;
  return (
    <span>
      {dialled ? <a href={telephoneLink(dialled)}>{text}</a> : text}
      {note !== undefined && ` (${note})`}
    </span>
  );
}
