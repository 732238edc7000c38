import type {ReactNode} from 'react';
import {BookOpen, CalendarCheck, Clock} from 'lucide-react';
import KeepButton from '@site/src/components/Dossier/KeepButton';
import Icon from '@site/src/components/Icon';
import {Breadcrumbs, Titled} from '@site/src/components/PageHeader';
import StageCrest from '@site/src/components/StageCrest';
import {addresses} from '@site/src/model/addresses';
import type {PracticeView} from '@site/src/views/practiceView';

/** The sky over a practice: where one is, its title, what to expect. */
export default function PracticeHeader({title, view}: {title: string; view?: PracticeView}): ReactNode {
  const guide = {label: 'Guide', url: addresses.guide()};
  return (
    <div className="bandeau bandeau--guide">
      <div className="page">
        <Breadcrumbs
          crumbs={
            view
              ? [guide, {label: `${view.stage.numero}\u00a0${view.stage.nom}`, url: view.stage.url}]
              : [guide]
          }
        />
        <Titled beside={view && <KeepPractice title={title} view={view} />}>{title}</Titled>
        {view && <Meta view={view} />}
      </div>
      {view ? <StageCrest stages={view.stages} current={view.stage.numero} /> : <div className="crete-nav" />}
    </div>
  );
}

function KeepPractice({title, view: {id, stage}}: {title: string; view: PracticeView}): ReactNode {
  return <KeepButton genre="pratique" id={`${stage.id}/${id}`} nom={title} etape={stage.id} />;
}

function Meta({view: {numero, minutes, revised}}: {view: PracticeView}): ReactNode {
  return (
    <p className="meta-l">
      <span>
        <Icon as={BookOpen} />
        Pratique {numero}
      </span>
      <span>
        <Icon as={Clock} />
        {minutes}
        {'\u00a0'}min de lecture
      </span>
      <span>
        <Icon as={CalendarCheck} />
        Révisée le {revised.text}
      </span>
    </p>
  );
}
