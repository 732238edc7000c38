import type {ReactNode} from 'react';
import {Fragment, useId, useMemo} from 'react';
import Link from '@docusaurus/Link';
import {SlidersHorizontal} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import MyTerritory from '@site/src/components/MyTerritory';
import {useMyTerritory} from '@site/src/components/MyTerritory/useMyTerritory';
import {useMyProject} from '@site/src/components/Profile/useMyProject';
import ResourceRow from '@site/src/components/ResourceRow';
import type {ListView, ShownGroup} from '@site/src/views/list';
import {shownGroups} from '@site/src/views/list';
import type {CountedLink} from '@site/src/views/countedLink';
import EmptyList from './EmptyList';
import GroupHeading from './GroupHeading';
import MentionList from './MentionList';
import {againstText, resourceCount} from './words';

interface Props {
  list: ListView;
  /** Where to filter the same list. */
  explorer: string;
  /** Pages that hold a part of it, or the same seen otherwise: what filters it without scripts. */
  narrower?: readonly NarrowerLink[];
}

type NarrowerLink = Pick<CountedLink, 'label' | 'url'> & Partial<CountedLink>;

/**
 * A whole list, with nothing left to scripts: the nearest resources in full, the others in one line each, under headings
 * that say how far they are. With scripts, it is seen from the visitor's own territory once they have said it.
 */
export default function ResourceList({list, explorer, narrower = []}: Props): ReactNode {
  const id = useId();
  const {kept} = useMyTerritory(list.territories);
  const {project} = useMyProject();
  const groups = useMemo(() => shownGroups(list, kept?.id, project), [list, kept?.id, project]);
  if (list.count === 0) return <EmptyList home={list.home} />;
  return (
    <section className="liste-r" aria-labelledby={id}>
      <div className="liste-r__tete">
        <h2 id={id}>{resourceCount(list.count)}</h2>
        <Link className="btn btn--2 btn--p" to={explorer}>
          <Icon as={SlidersHorizontal} />
          Filtrer cette liste
        </Link>
      </div>
      <noscript>
        <WithoutScripts narrower={narrower} groups={groups} />
      </noscript>
      {list.from === undefined && <MyTerritory places={list.territories} />}
      <div data-suit-territoire={list.from === undefined ? '' : undefined}>
        {groups.map(({title, count, rows, mentions}, rank) => (
          <Fragment key={title}>
            <GroupHeading title={title} count={count} id={partId(rank)} />
            {rows.length > 0 && (
              <ul className="fiches">
                {rows.map(({row, locales, against}) => (
                  <ResourceRow key={row.id} row={row} as="h4" locales={locales}>
                    {against !== undefined && <p className="note-l">{againstText(against)}.</p>}
                  </ResourceRow>
                ))}
              </ul>
            )}
            {mentions.length > 0 && <MentionList mentions={mentions} />}
          </Fragment>
        ))}
      </div>
    </section>
  );
}

/** Where a part of the list stands in the page. */
function partId(rank: number): string {
  return `partie-${rank + 1}`;
}

/** What the filters of the explorer do, in links: they would forget the list without scripts. To be put in a `noscript`. */
function WithoutScripts({
  narrower,
  groups,
}: {
  narrower: readonly NarrowerLink[];
  groups: ShownGroup[];
}): ReactNode {
  const parts = groups.map(({title, count}, rank) => ({label: title, url: `#${partId(rank)}`, count}));
  return (
    <nav className="precis precis--tout" aria-label="Filtrer cette liste">
      <p>Filtrer cette liste{'\u00a0'}:</p>
      <ul>
        {narrower.map(({label, url, count}) => (
          <li key={url}>
            <Link to={url}>
              {label} <span>{count}</span>
            </Link>
          </li>
        ))}
        {parts.map(({label, url, count}) => (
          <li key={url}>
            <a href={url}>
              {label} <span>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
