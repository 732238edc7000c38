import type {ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';

function Explorer({data}: {data: unknown}): ReactNode {
  return (
    <PageFrame title="Explorer">
      <h1>Explorer</h1>
      <pre>{JSON.stringify(data, null, 1)}</pre>
    </PageFrame>
  );
}

export default withPage(Explorer);
