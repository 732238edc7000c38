import type {ReactNode} from 'react';
import {Mail, MapPin, Phone} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {parseTelephone, telephoneLink} from '@site/src/model/telephone';
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
            <TelephoneText text={telephone} />
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

/** The whole text; its first complete number is a link. */
function TelephoneText({text}: {text: string}): ReactNode {
  const found = parseTelephone(text);
  if (!found) return <span>{text}</span>;
  const [start, end] = found.range;
  return (
    <span>
      {text.slice(0, start)}
      <a href={telephoneLink(found)}>{text.slice(start, end)}</a>
      {text.slice(end)}
    </span>
  );
}
