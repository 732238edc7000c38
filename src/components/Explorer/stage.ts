import type {RemoteState} from '@site/src/pageData/remote';

/**
 * What the place of the list shows: the rows of the HTML, a wait, a failure of the directory, or the results. When the
 * search engine fails, the results go on without the words.
 */
export type Stage = 'initial' | 'waiting' | 'failed' | 'ready';

/** The rows of the HTML are the answer to an address that asks for nothing: they wait for no one. */
export function stageOf(
  isAsked: boolean,
  status: RemoteState<unknown>['status'],
  waitsForWords: boolean,
): Stage {
  if (status === 'ready') return waitsForWords ? 'waiting' : 'ready';
  if (!isAsked) return 'initial';
  return status === 'failed' ? 'failed' : 'waiting';
}
