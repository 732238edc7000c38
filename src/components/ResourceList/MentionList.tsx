import type {ReactNode} from 'react';
import ListLink from '@site/src/components/ListLink';
import {addresses} from '@site/src/model/addresses';
import type {Mention} from '@site/src/views/list';
import {againstText} from './words';

/** Resources in one line each: the name, then a few words. */
export default function MentionList({mentions}: {mentions: readonly Mention[]}): ReactNode {
  return (
    <ul className="mentions">
      {mentions.map(({id, nom, kicker, against}) => (
        <li key={id}>
          <ListLink to={addresses.resource(id)}>{nom}</ListLink>
          <span>
            {kicker}
            {against !== undefined && `. ${againstText(against)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
