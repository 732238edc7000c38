import type {ReactNode} from 'react';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import type {ResourceView} from '@site/src/views/resourceView';
import {Entry} from './Entry';
import {fullName} from './fullName';

/** The page of a resource. */
export function ResourcePage({data}: {data: ResourceView}): ReactNode {
  return (
    <PageFrame title={fullName(data)} description={data.resume}>
      <Entry data={data} />
    </PageFrame>
  );
}

export default withPage(orFormerPage(ResourcePage));
