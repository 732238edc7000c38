import type {ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';

function Events({data}: {data: unknown}): ReactNode {
  return (
    <PageFrame title="Events">
      <h1>Events</h1>
      <pre>{JSON.stringify(data, null, 1)}</pre>
    </PageFrame>
  );
}

export default withPage(Events);
