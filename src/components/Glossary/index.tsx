import type {ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';

function Glossary({data}: {data: unknown}): ReactNode {
  return (
    <PageFrame title="Glossary">
      <h1>Glossary</h1>
      <pre>{JSON.stringify(data, null, 1)}</pre>
    </PageFrame>
  );
}

export default withPage(Glossary);
