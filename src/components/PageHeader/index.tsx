import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

export interface Crumb {
  label: string;
  url: string;
}

interface Props {
  title: ReactNode;
  /** Pages above this one, nearest last. */
  crumbs?: Crumb[];
  /** A line over the title. */
  kicker?: ReactNode;
  /** The sentence under the title. */
  lead?: ReactNode;
  /** Buttons, a search box… */
  children?: ReactNode;
}

/** The sky at the top of an inside page: where one is, the title, one sentence, what to do. */
export default function PageHeader({title, crumbs, kicker, lead, children}: Props): ReactNode {
  return (
    <div className="bandeau">
      <div className="page">
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        {kicker}
        <h1>{title}</h1>
        {lead && <p className="bandeau__chapo">{lead}</p>}
        {children}
      </div>
    </div>
  );
}

export function Breadcrumbs({crumbs}: {crumbs: Crumb[]}): ReactNode {
  return (
    <nav className="fil-ar" aria-label="Fil d’Ariane">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.url}>
            <Link to={crumb.url}>{crumb.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
