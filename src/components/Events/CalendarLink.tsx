import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {CalendarPlus} from 'lucide-react';
import Icon from '@site/src/components/Icon';

interface Props {
  /** Address of the file, without the base URL. */
  file: string;
  /** Name of the event, said to those who do not see where the link stands. */
  title?: string;
  className?: string;
}

/** The file of an event: the device opens it in its own calendar. It is no page of the site: the browser itself asks for it. */
export default function CalendarLink({file, title, className = 'btn btn--3 btn--p'}: Props): ReactNode {
  const href = useBaseUrl(file);
  return (
    <a className={className} href={href} type="text/calendar">
      <Icon as={CalendarPlus} />
      <span>
        Ajouter à mon calendrier
        {title !== undefined && <span className="sr">{`\u00a0: ${title}`}</span>}
      </span>
    </a>
  );
}
