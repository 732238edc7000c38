import type {ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import type {MovedView} from '@site/src/views/movedView';
import type {ResourceView} from '@site/src/views/resourceView';
import {Entry} from './Entry';
import {fullName} from './fullName';
import Moved from './Moved';

/** The page of a resource. */
export function ResourcePage({data}: {data: ResourceView}): ReactNode {
  return (
    <PageFrame title={fullName(data)} description={data.resume}>
      <Entry data={data} />
    </PageFrame>
  );
}

/** What stands at an address of the directory: an entry, or the way to the one that has taken its place. */
function EntryPage({data}: {data: ResourceView | MovedView}): ReactNode {
  return 'movedTo' in data ? <Moved data={data} /> : <ResourcePage data={data} />;
}

export default withPage(EntryPage);
