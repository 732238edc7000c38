import type {ReactNode} from 'react';
import {Fragment} from 'react';
import type {TextPart} from '@site/src/views/richText';

/** A sentence whose words may be marked. */
export default function RichText({parts}: {parts: readonly TextPart[]}): ReactNode {
  return parts.map(({text, as: Mark = Fragment}, rank) => <Mark key={rank}>{text}</Mark>);
}
