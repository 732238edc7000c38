import type {ReactNode} from 'react';
import {memo, useId} from 'react';
import Link from '@docusaurus/Link';
import {ChevronDown} from 'lucide-react';
import Balise from '@site/src/components/Balise';
import Icon from '@site/src/components/Icon';
import type {BrowseSection} from '@site/src/views/explorerView';
import {formatNumber} from '@site/src/views/numbers';

/**
 * Plain links to the static pages, drawn like the facets that take their place once the directory is there: same order,
 * same lines, so that nothing jumps.
 */
function Browse({sections}: {sections: BrowseSection[]}): ReactNode {
  const id = useId();
  return (
    <nav className="facettes expl__liens" aria-labelledby={id}>
      <h2 id={id}>Parcourir</h2>
      {sections.map((section, rank) => (
        <details key={section.id} className="facette" open={rank === 0}>
          <summary>
            {section.title}
            <Icon as={ChevronDown} />
          </summary>
          {section.groups.map((group) => (
            <div key={group.title ?? section.id}>
              {group.title && <p className="groupe-t">{group.title}</p>}
              <ul className="liens-f">
                {group.links.map((link) => (
                  <li key={link.url}>
                    <Link className="case" to={link.url}>
                      {link.numero !== undefined && <Balise numero={link.numero} small empty />}
                      <span className="t">{link.label}</span>
                      <span className="n">
                        {formatNumber(link.count)}
                        <span className="sr"> {link.count > 1 ? 'ressources' : 'ressource'}</span>
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
    </nav>
  );
}

/** They never change: what happens around them does not draw them again. */
export default memo(Browse);
