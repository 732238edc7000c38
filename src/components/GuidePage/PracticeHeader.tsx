import type {ReactNode} from 'react';
import {BookOpen, CalendarCheck, Clock} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {Breadcrumbs} from '@site/src/components/PageHeader';
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
        <h1>{title}</h1>
        {view && <Meta view={view} />}
      </div>
      {view ? <StageCrest stages={view.stages} current={view.stage.numero} /> : <div className="crete-nav" />}
    </div>
  );
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
