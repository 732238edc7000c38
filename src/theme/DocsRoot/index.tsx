import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import type {Props} from '@theme/DocsRoot';
import {pagesOrNotFound} from '../pagesOrNotFound';

/** The frame of the pages of the guide. */
export default function DocsRoot({route}: Props): ReactNode {
  return <Layout>{pagesOrNotFound(route.routes)}</Layout>;
}
