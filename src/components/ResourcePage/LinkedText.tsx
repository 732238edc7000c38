import type {ReactNode} from 'react';
import {Fragment} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import type {ResourceView} from '@site/src/views/resourceView';

interface Props {
  text: string;
  links: ResourceView['linkedTexts'];
}

/** A text of an entry, the others that it names being links. */
export default function LinkedText({text, links}: Props): ReactNode {
  const pieces = Object.hasOwn(links, text) ? links[text] : undefined;
  if (!pieces) return text;
  return pieces.map((piece, rank) =>
    piece.id === undefined ? (
      <Fragment key={rank}>{piece.text}</Fragment>
    ) : (
      <Link key={rank} to={addresses.resource(piece.id)}>
        {piece.text}
      </Link>
    ),
  );
}
