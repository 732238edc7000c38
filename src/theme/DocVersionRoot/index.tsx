import type {ReactNode} from 'react';
import renderRoutes from '@docusaurus/renderRoutes';
import type {Props} from '@theme/DocVersionRoot';

/** The guide has one version: it draws nothing around the pages. The browser's own routes leave it out. */
export default function DocVersionRoot({route}: Props): ReactNode {
  return renderRoutes(route.routes);
}
