import type {ReactNode} from 'react';
import {useId} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Icon from '@site/src/components/Icon';
import {iconNamed} from '@site/src/components/Icon/vocabulary';
import {addresses} from '@site/src/model/addresses';
import type {HomeView} from '@site/src/views/homeView';
import {resourceCount} from '@site/src/components/ResourceList/words';
import {formatNumber} from '@site/src/views/numbers';

type Group = HomeView['groups'][number];

/** Where the doors stand in the page. */
export const NEEDS_ID = 'besoins';

/** The eighteen doors: three ways to begin a sentence, six ways to end each. */
export default function Doors({groups, total}: {groups: Group[]; total: number}): ReactNode {
  useBrokenLinks().collectAnchor(NEEDS_ID);
  return (
    <div className="besoins" id={NEEDS_ID}>
      <div className="besoins__cols">
        {groups.map((group) => (
          <DoorColumn key={group.title} group={group} />
        ))}
      </div>
      <p className="besoins__tout">
        <Link to={addresses.directory()}>Parcourir les {resourceCount(total)}</Link>
      </p>
    </div>
  );
}

function DoorColumn({group}: {group: Group}): ReactNode {
  const id = useId();
  return (
    <section className="besoins__col" aria-labelledby={id}>
      <h2 id={id}>{group.title}</h2>
      <ul>
        {group.doors.map((door) => (
          <li key={door.url}>
            <Link to={door.url}>
              <Icon as={iconNamed(door.icon)} />
              <span className="mot">{door.label}</span>
              <span className="n">
                {formatNumber(door.count)}
                <span className="sr"> ressources</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
