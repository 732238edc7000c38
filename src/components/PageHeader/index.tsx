import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

export interface Crumb {
  label: string;
  url: string;
}

interface Props {
  title: ReactNode;
  /** What one can do with the page as a whole, at the end of the line of its title. */
  beside?: ReactNode;
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
export default function PageHeader({title, beside, crumbs, kicker, lead, children}: Props): ReactNode {
  return (
    <div className="bandeau">
      <div className="page">
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        {kicker}
        <Titled beside={beside}>{title}</Titled>
        {lead && <p className="bandeau__chapo">{lead}</p>}
        {children}
      </div>
    </div>
  );
}

/** The title of a page and, at the end of its line, what one can do with the whole of it. */
export function Titled({beside, children}: {beside?: ReactNode; children: ReactNode}): ReactNode {
  if (beside === undefined) return <h1>{children}</h1>;
  return (
    <div className="bandeau__titre">
      <h1>{children}</h1>
      {beside}
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
