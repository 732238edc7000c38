import type {ComponentType, ReactNode} from 'react';
import NotFound from '@theme/NotFound';
import Crashed, {CRASHED_TITLE} from '@site/src/components/PageFrame/Crashed';
import Failed, {FAILED_TITLE} from '@site/src/components/PageFrame/Failed';
import Loading, {LOADING_TITLE} from '@site/src/components/PageFrame/Loading';
import {withPageData} from '@site/src/pageData/withPageData';
import Frame from './Frame';

const framed = (title: string, body: ReactNode) => (
  <Frame title={title} description={title}>
    {body}
  </Frame>
);

/** Makes a route component of a question: what comes before it stands in the same frame. */
export function withFinder<T>(View: ComponentType<{data: T}>): ComponentType {
  return withPageData(View, {
    Loading: () => framed(LOADING_TITLE, <Loading />),
    Failed: ({retry}) => framed(FAILED_TITLE, <Failed retry={retry} />),
    Missing: NotFound,
    Crashed: () => framed(CRASHED_TITLE, <Crashed />),
  });
}
