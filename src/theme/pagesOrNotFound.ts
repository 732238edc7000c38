import type {ReactNode} from 'react';
import type {RouteConfig} from 'react-router-config';
import renderRoutes from '@docusaurus/renderRoutes';
import NotFoundContent from '@theme/NotFound/Content';

/** The page of the guide that has this address or, in the frame that is there already, what a dead end offers. */
export function pagesOrNotFound(routes: readonly RouteConfig[] = []): ReactNode {
  return renderRoutes([...routes, {path: '*', component: NotFoundContent}]);
}
