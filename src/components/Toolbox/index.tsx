import type {ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import type {ToolboxView} from '@site/src/views/toolboxView';

/** All the templates of the guide. */
function Toolbox({data}: {data: ToolboxView}): ReactNode {
  return (
    <PageFrame title="Boîte à outils">
      <PageHeader title="Boîte à outils" lead={`${data.total} gabarits`} />
    </PageFrame>
  );
}

export default withPage(Toolbox);
