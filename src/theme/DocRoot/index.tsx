import type {ReactNode} from 'react';
import type {Props} from '@theme/DocRoot';
import {pagesOrNotFound} from '../pagesOrNotFound';

/** The guide has no side bar: each page draws its whole layout. The browser's own routes leave this one out. */
export default function DocRoot({route}: Props): ReactNode {
  return pagesOrNotFound(route.routes);
}
