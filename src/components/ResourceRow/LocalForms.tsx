import type {ReactNode} from 'react';
import ListLink from '@site/src/components/ListLink';
import type {LocalForm} from '@site/src/directory/arrange';
import {addresses} from '@site/src/model/addresses';

/** Forms named; beyond, their number. */
const NAMED = 2;

/** The forms that a general programme takes where one looks from: they are the ones to ask. */
export default function LocalForms({forms}: {forms: readonly LocalForm[]}): ReactNode {
  const named = forms.slice(0, NAMED);
  const others = forms.length - named.length;
  return (
    <p className="carte-r__locales">
      {forms.length > 1 ? 'Ses formes locales' : 'Sa forme locale'}
      {'\u00a0'}:{' '}
      {named.map(({id, nom}, rank) => (
        <span key={id}>
          {rank > 0 && (others === 0 ? ' et ' : ', ')}
          <ListLink to={addresses.resource(id)}>{nom}</ListLink>
        </span>
      ))}
      {others > 0 && ` et ${others}\u00a0${others > 1 ? 'autres' : 'autre'}`}
    </p>
  );
}
