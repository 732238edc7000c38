import type {ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';

function TypePage({data}: {data: unknown}): ReactNode {
  return (
    <PageFrame title="TypePage">
      <h1>TypePage</h1>
      <pre>{JSON.stringify(data, null, 1)}</pre>
    </PageFrame>
  );
}

export default withPage(TypePage);
