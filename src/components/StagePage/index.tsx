import type {ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';

function StagePage({data}: {data: unknown}): ReactNode {
  return (
    <PageFrame title="StagePage">
      <h1>StagePage</h1>
      <pre>{JSON.stringify(data, null, 1)}</pre>
    </PageFrame>
  );
}

export default withPage(StagePage);
