import type {ReactNode} from 'react';
import {Clock, MapPin, Repeat, Video} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {formatDate} from '@site/src/model/date';
import type {EventRow} from '@site/src/views/eventRow';
import {kindIcon} from './kindIcon';

/** What is known of an event, on one line: its kind, its place, its hours. */
export default function EventFacts({event}: {event: EventRow}): ReactNode {
  const {kind, place, isOnline, hours, end, rhythm} = event;
  return (
    <p className="meta-l">
      <span>
        <Icon as={kindIcon(kind.icon)} />
        {kind.name}
      </span>
      {place !== undefined && (
        <span>
          <Icon as={isOnline ? Video : MapPin} />
          {place}
        </span>
      )}
      {hours !== undefined && (
        <span>
          <Icon as={Clock} />
          {hours}
        </span>
      )}
      {end !== undefined && <span>jusqu’au {formatDate(end)}</span>}
      {rhythm !== undefined && (
        <span>
          <Icon as={Repeat} />
          {rhythm}
        </span>
      )}
    </p>
  );
}
