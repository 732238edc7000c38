import type {ComponentType, ReactNode} from 'react';
import NotFound from '@theme/NotFound';
import {withPageData} from '@site/src/pageData/withPageData';
import Crashed, {CRASHED_TITLE} from './Crashed';
import Failed, {FAILED_TITLE} from './Failed';
import Loading, {LOADING_TITLE} from './Loading';
import PageFrame from './index';

function LoadingPage(): ReactNode {
  return (
    <PageFrame title={LOADING_TITLE}>
      <Loading />
    </PageFrame>
  );
}

function FailedPage({retry}: {retry: () => void}): ReactNode {
  return (
    <PageFrame title={FAILED_TITLE}>
      <Failed retry={retry} />
    </PageFrame>
  );
}

function CrashedPage(): ReactNode {
  return (
    <PageFrame title={CRASHED_TITLE}>
      <Crashed />
    </PageFrame>
  );
}

/** Makes a route component of a view whose data the content plugin wrote. */
export function withPage<T>(View: ComponentType<{data: T}>): ComponentType {
  return withPageData(View, {
    Loading: LoadingPage,
    Failed: FailedPage,
    Missing: NotFound,
    Crashed: CrashedPage,
  });
}
