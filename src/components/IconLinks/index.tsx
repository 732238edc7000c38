import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {LucideIcon} from 'lucide-react';
import Icon from '@site/src/components/Icon';

export interface IconLink {
  url: string;
  icon: LucideIcon;
  title: string;
  text: string;
}

/** A few ways on, each with an icon, a title and a sentence. */
export default function IconLinks({links}: {links: readonly IconLink[]}): ReactNode {
  return (
    <ul className="gestes">
      {links.map(({url, icon, title, text}) => (
        <li key={url}>
          <Link to={url}>
            <Icon as={icon} />
            <span>
              <b>{title}</b>
              <span>{text}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
