import type {ReactNode} from 'react';
import {Fragment, useId, useMemo} from 'react';
import Link from '@docusaurus/Link';
import {SlidersHorizontal} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import MyTerritory from '@site/src/components/MyTerritory';
import {useMyTerritory} from '@site/src/components/MyTerritory/useMyTerritory';
import ResourceRow from '@site/src/components/ResourceRow';
import type {ListView} from '@site/src/views/list';
import {shownGroups} from '@site/src/views/list';
import EmptyList from './EmptyList';
import GroupHeading from './GroupHeading';
import MentionList from './MentionList';
import {resourceCount} from './words';

interface Props {
  list: ListView;
  /** Where to filter the same list. */
  explorer: string;
}

/**
 * A whole list, with nothing left to scripts: the nearest resources in full, the others in one line each, under headings
 * that say how far they are. With scripts, it is seen from the visitor's own territory once they have said it.
 */
export default function ResourceList({list, explorer}: Props): ReactNode {
  const id = useId();
  const {kept} = useMyTerritory(list.territories);
  const groups = useMemo(() => shownGroups(list, kept?.id), [list, kept?.id]);
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
      {list.from === undefined && <MyTerritory places={list.territories} />}
      <div data-suit-territoire={list.from === undefined ? '' : undefined}>
        {groups.map(({title, count, rows, mentions}) => (
          <Fragment key={title}>
            <GroupHeading title={title} count={count} />
            {rows.length > 0 && (
              <ul className="fiches">
                {rows.map(({row, locales}) => (
                  <ResourceRow key={row.id} row={row} as="h4" locales={locales} />
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
