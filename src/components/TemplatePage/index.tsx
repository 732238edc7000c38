import type {ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import type {TemplateView} from '@site/src/views/templateView';

/** One template. */
function TemplatePage({data}: {data: TemplateView}): ReactNode {
  return (
    <PageFrame title={data.titre}>
      <PageHeader title={data.titre} lead={data.resume} />
    </PageFrame>
  );
}

export default withPage(TemplatePage);
