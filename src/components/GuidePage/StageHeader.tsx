import type {ReactNode} from 'react';
import {Breadcrumbs} from '@site/src/components/PageHeader';
import StageCrest from '@site/src/components/StageCrest';
import {addresses} from '@site/src/model/addresses';
import type {StageGuideView} from '@site/src/views/guideView';

interface Props {
  title: string;
  lead: string;
  view?: StageGuideView;
}

/** The sky over the overview of a stage. */
export default function StageHeader({title, lead, view}: Props): ReactNode {
  return (
    <div className="bandeau bandeau--guide">
      <div className="page">
        <Breadcrumbs crumbs={[{label: 'Guide', url: addresses.guide()}]} />
        <h1>{title}</h1>
        <p className="bandeau__chapo">{lead}</p>
      </div>
      {view ? <StageCrest stages={view.stages} current={view.stage.numero} /> : <div className="crete-nav" />}
    </div>
  );
}
