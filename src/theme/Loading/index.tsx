import type {ReactNode} from 'react';
import {useContext} from 'react';
import {Context, RouteContextProvider} from '@docusaurus/core/lib/client/routeContext';
import type {LoadingComponentProps} from 'react-loadable';
import PageFrame from '@site/src/components/PageFrame';
import Failed, {FAILED_TITLE} from '@site/src/components/PageFrame/Failed';
import Loading, {LOADING_TITLE} from '@site/src/components/PageFrame/Loading';

/** What the theme wants to know of a route that is not there yet. */
const ROUTE = {plugin: {name: 'native', id: 'default'}};

/** A page whose code is awaited, or that the network did not bring. A part of the guide stands in its frame already. */
export default function LoadingPage({error, retry, pastDelay}: LoadingComponentProps): ReactNode {
  const isFramed = useContext(Context) !== null;
  if (!error && !pastDelay) return null;
  const content = error ? <Failed retry={retry} /> : <Loading />;
  if (isFramed) return content;
  return (
    <RouteContextProvider value={ROUTE}>
      <PageFrame title={error ? FAILED_TITLE : LOADING_TITLE}>{content}</PageFrame>
    </RouteContextProvider>
  );
}
