import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Clock} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {DeadlineRow} from '@site/src/views/deadlineRow';
import {EventTime} from './EventTime';

/** The day a call opens or closes, among the events: its page says the rest. */
export default function DeadlineItem({deadline}: {deadline: DeadlineRow}): ReactNode {
  const {date, weekday, hours, what, title, summary, url} = deadline;
  return (
    <li className="evt">
      <EventTime date={date} detail={[weekday, hours].filter(Boolean).join(', ')} />
      <div>
        <span className="etat etat--reporte">
          <Icon as={Clock} />
          {what}
        </span>
        <h4>
          <Link to={url}>{title}</Link>
        </h4>
        <p className="d">{summary}</p>
      </div>
    </li>
  );
}
