import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import type {ResourceView} from '@site/src/views/resourceView';

/** The forms that a general programme takes in some territories: those are to be asked first. */
export function LocalForms({locals}: Pick<ResourceView, 'locals'>): ReactNode {
  if (locals.length === 0) return null;
  return (
    <>
      <h2>Ses formes locales</h2>
      <Mentions items={locals.map(({id, nom, place}) => ({id, nom, words: place}))} />
    </>
  );
}

/** What an organisation offers, on its page and on those of what it offers. */
export function Offers({offers, organisation}: Pick<ResourceView, 'offers' | 'organisation'>): ReactNode {
  if (offers.length === 0) return null;
  return (
    <>
      <h2>{organisation ? 'Aussi offert par cet organisme' : 'Ce que cet organisme offre'}</h2>
      <Mentions items={offers.map(({id, nom, kicker}) => ({id, nom, words: kicker}))} />
    </>
  );
}

function Mentions({items}: {items: {id: string; nom: string; words: string}[]}): ReactNode {
  return (
    <ul className="mentions">
      {items.map(({id, nom, words}) => (
        <li key={id}>
          <Link to={addresses.resource(id)}>{nom}</Link>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
