import type {ReactNode} from 'react';
import {Check} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Community} from '@site/src/model/community';

interface Props {
  goals: Community['objectifs'];
  activities: Community['activites'];
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
            {activities.map((activity) => (
              <th key={activity.id} scope="col">
                {activity.nom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.nom}>
              <th scope="row">{goal.nom}</th>
              {activities.map((activity) => (
                <td key={activity.id}>{goal.activites.includes(activity.id) && <Yes />}</td>
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
                .filter((activity) => goal.activites.includes(activity.id))
                .map((activity) => activity.nom)
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
