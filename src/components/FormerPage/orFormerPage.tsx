import type {ComponentType, ReactNode} from 'react';
import type {FormerView} from '@site/src/views/formerPages';
import Gone from './Gone';
import Moved from './Moved';

/** What stands at an address that a page has left. */
export function FormerPage({data}: {data: FormerView}): ReactNode {
  return 'movedTo' in data ? <Moved data={data} /> : <Gone data={data} />;
}

/** A view of one kind of page, or what stands in its place where such a page has been: one route serves both. */
export function orFormerPage<T extends object>(
  View: ComponentType<{data: T}>,
): ComponentType<{data: T | FormerView}> {
  return function Page({data}) {
    return 'movedTo' in data || 'gone' in data ? <FormerPage data={data} /> : <View data={data} />;
  };
}
