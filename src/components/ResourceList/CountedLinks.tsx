import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {CountedLink} from '@site/src/views/countedLink';
import {resourceCount} from './words';

/** Links and their number of resources, in a panel beside a list. Nothing when there is no link. */
export function CountedPanel({title, links}: {title: string; links: CountedLink[]}): ReactNode {
  if (links.length === 0) return null;
  return (
    <div className="panneau">
      <h2>{title}</h2>
      <ul className="freq">
        {links.map((link) => (
          <li key={link.url}>
            <Link to={link.url}>{link.label}</Link>
            <Count value={link.count} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** « Plus précisément » : the narrower needs, at the top of a page. Nothing when there is none. */
export function Narrower({links}: {links: CountedLink[]}): ReactNode {
  if (links.length === 0) return null;
  return (
    <nav className="precis precis--tout" aria-label="Plus précisément">
      <p>Plus précisément{'\u00a0'}:</p>
      <ul>
        {links.map((link) => (
          <li key={link.url}>
            <Link to={link.url}>
              {link.label} <Count value={link.count} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({value}: {value: number}): ReactNode {
  return (
    <span>
      {value}
      <span className="sr"> {resourceCount(value).replace(/^\d+\s?/, '')}</span>
    </span>
  );
}
