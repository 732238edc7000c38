import type {Memory} from '../workerLink';
import {linkTo} from '../workerLink';
import type {Reply, Request} from './messages';

/** What is checked against is there: an entry takes at most a second or two, on a slow phone. */
const SILENCE_MS = 15_000;

/** A workbook may hold the whole directory. */
const SILENCE_OF_SHEET_MS = 180_000;

/** The way to the checks. */
export const connect = linkTo<Request, Reply>({
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url)),
  async startInPage(receive) {
    const [{createHost}, {browser}] = await Promise.all([import('./host'), import('./machine')]);
    return createHost(receive, browser());
  },
  failureOf: (request) =>
    request.kind === 'sheet'
      ? {kind: 'sheet', turn: request.turn, answer: {kind: 'failed'}}
      : {kind: 'state', status: 'failed'},
  memory,
});

/** What was asked last, of each kind: the code that takes the place of a worker is asked it again. */
function memory(): Memory<Request, Reply> {
  const told = new Map<Request['kind'], Request>();
  let isReady = false;
  return {
    tell: (request) => void told.set(request.kind, request),
    hear(reply) {
      if (reply.kind === 'state') isReady = reply.status === 'ready';
      if (reply.kind === 'sheet') told.delete('sheet');
    },
    patience({kind}) {
      if (!isReady || kind === 'open') return undefined;
      return kind === 'sheet' ? SILENCE_OF_SHEET_MS : SILENCE_MS;
    },
    atDeath: () => ({again: [...told.values()]}),
  };
}
