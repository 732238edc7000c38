import type {ReactNode} from 'react';
import Gauge from '@site/src/components/Checklist/Gauge';
import {progressOf} from '@site/src/components/Checklist/ticks';
import {useTickCount} from '@site/src/components/Checklist/useTicks';
import type {TickedList} from '@site/src/views/guideHomeView';

/** How far one is in the lists of a stage; nothing until something is ticked. */
export default function StageProgress({
  lists,
}: {
  lists: readonly Pick<TickedList, 'page' | 'items'>[];
}): ReactNode {
  const pages = lists.map(({page}) => page);
  const done = useTickCount(pages, (ticksOf) =>
    lists.reduce((sum, {page, items}) => sum + progressOf(ticksOf(page), items).done, 0),
  );
  if (done === 0) return null;
  const total = lists.reduce((sum, {items}) => sum + items.length, 0);
  return (
    <>
      <small>
        {done} sur {total} coches
      </small>
      <Gauge progress={{done, total}} />
    </>
  );
}
