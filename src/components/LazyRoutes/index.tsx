import type {ComponentType, ReactNode} from 'react';
import {useState} from 'react';
import renderRoutes from '@docusaurus/renderRoutes';
import {matchPath} from '@docusaurus/router';
import Loading from '@theme/Loading';

/** A route as Docusaurus writes it for the browser: its component knows how to load itself. */
interface LoadableRoute {
  path: string;
  component: ComponentType & {preload?: () => Promise<unknown>};
  exact?: boolean;
  routes?: LoadableRoute[];
}

/**
 * The component of a section of the site whose routes are in a file of their own (src/plugin/clientRoutes.ts). Docusaurus
 * waits for `preload` before it shows a page, the first one or the next: the routes are there when it is drawn, unless the
 * network did not bring them (src/pageData/preload.ts).
 */
export default function lazyRoutes(
  load: () => Promise<{default: LoadableRoute[]}>,
): LoadableRoute['component'] {
  let routes: LoadableRoute[] | undefined;
  function Section(): ReactNode {
    const [failure, setFailure] = useState<unknown>('network');
    if (routes) return renderRoutes(routes);
    const retry = () => void preload().then(() => setFailure(undefined), setFailure);
    return <Loading isLoading={false} pastDelay timedOut={false} error={failure} retry={retry} />;
  }
  async function preload(): Promise<void> {
    const loaded = (routes ??= (await load()).default);
    // The page that one goes to: its address is already that of the window.
    const pathname = window.location.pathname.replace(/(?:\/index)?\.html$/, '');
    await Promise.all(matching(loaded, pathname).map(({component}) => component.preload?.()));
  }
  return Object.assign(Section, {preload});
}

/** The route of a page, after those it stands under. */
function matching(routes: readonly LoadableRoute[], pathname: string): LoadableRoute[] {
  const route = routes.find(({path, exact}) => matchPath(pathname, {path, exact}));
  return route ? [route, ...matching(route.routes ?? [], pathname)] : [];
}
