import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Check} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {ActivityView, CommunityView} from '@site/src/views/communityView';

interface Props {
  goals: CommunityView['goals'];
  activities: readonly ActivityView[];
  /** Id of the heading that names the table. */
  labelledBy: string;
}

/** Which activity serves which goal: a table where there is room for one, lists on a phone. */
export default function Goals({goals, activities, labelledBy}: Props): ReactNode {
  return (
    <>
      <table className="croise" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">Objectif</th>
            {activities.map(({id, nom}) => (
              <th key={id} scope="col">
                {nom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.nom}>
              <th scope="row">{goal.nom}</th>
              {activities.map(({id}) => (
                <td key={id}>{goal.activities.includes(id) ? <Yes /> : <span className="sr">non</span>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="croise-m">
        {goals.map((goal) => (
          <div key={goal.nom}>
            <dt>{goal.nom}</dt>
            <dd>
              {activities
                .filter(({id}) => goal.activities.includes(id))
                .map(({nom}) => nom)
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Yes(): ReactNode {
  return (
    <>
      <Icon as={Check} />
      <span className="sr">oui</span>
    </>
  );
}

/** What the site has for each activity: its page, the templates that help to hold it. */
export function ToAct({activities}: {activities: readonly ActivityView[]}): ReactNode {
  return (
    <ul className="pour-agir">
      {activities
        .filter(({page, templates}) => page !== undefined || templates.length > 0)
        .map(({id, nom, page, templates}) => (
          <li key={id}>
            {page === undefined ? <b>{nom}</b> : <Link to={page}>{nom}</Link>}
            {templates.map((template) => (
              <span key={template.id}>
                Pour vous aider : <Link to={template.url}>{template.titre}</Link>
              </span>
            ))}
          </li>
        ))}
    </ul>
  );
}
