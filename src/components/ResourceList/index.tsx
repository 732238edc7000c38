import type {ReactNode} from 'react';
import {useId} from 'react';
import Link from '@docusaurus/Link';
import {SlidersHorizontal} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import ResourceRow from '@site/src/components/ResourceRow';
import {addresses} from '@site/src/model/addresses';
import type {ListView, Mention} from '@site/src/views/list';
import EmptyList from './EmptyList';
import {resourceCount} from './words';

interface Props {
  list: ListView;
  /** Words after the number, when it is not the only list of the page: « de tout le Québec ». */
  title?: string;
  /** Where to filter the same list. */
  explorer: string;
}

/** A whole list, with nothing left to scripts: the nearest resources in full, the others in one line each, by place. */
export default function ResourceList({list, title, explorer}: Props): ReactNode {
  const id = useId();
  const count = resourceCount(list.count);
  if (list.count === 0) return <EmptyList title={title} home={list.home} />;
  return (
    <section className="liste-r" aria-labelledby={id}>
      <div className="liste-r__tete">
        <h2 id={id}>{title ? `${title}\u00a0: ${count}` : count}</h2>
        <Link className="btn btn--2 btn--p" to={explorer}>
          <Icon as={SlidersHorizontal} />
          Filtrer cette liste
        </Link>
      </div>
      <ul className="fiches">
        {list.rows.map((row) => (
          <ResourceRow key={row.id} row={row} />
        ))}
      </ul>
      {list.others.length > 0 && (
        <div className="liste-r__autres">
          <h2>{othersTitle(list)}</h2>
          {list.others.map((group) => (
            <MentionList key={group.title} title={group.title} mentions={group.mentions} />
          ))}
        </div>
      )}
    </section>
  );
}

function MentionList({title, mentions}: {title: string; mentions: Mention[]}): ReactNode {
  return (
    <>
      <h3>
        {title} <span className="n">{mentions.length}</span>
      </h3>
      <ul className="mentions">
        {mentions.map((mention) => (
          <li key={mention.id}>
            <Link to={addresses.resource(mention.id)}>{mention.nom}</Link>
            <span>{mention.kicker}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function othersTitle(list: ListView): string {
  const others = list.count - list.rows.length;
  return others === 1 ? 'Une autre, en bref' : `Les ${others}\u00a0autres, en bref`;
}
