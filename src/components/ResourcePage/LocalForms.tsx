import type {ReactNode} from 'react';
import MentionList from '@site/src/components/ResourceList/MentionList';
import type {ResourceView} from '@site/src/views/resourceView';

/** The forms that a general programme takes in some territories: those are to be asked first. */
export default function LocalForms({locals}: Pick<ResourceView, 'locals'>): ReactNode {
  if (locals.length === 0) return null;
  return (
    <>
      <h2>Ses formes locales</h2>
      <MentionList mentions={locals.map(({id, nom, place}) => ({id, nom, kicker: place}))} />
    </>
  );
}
