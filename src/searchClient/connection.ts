import type {Memory} from '../workerLink';
import {linkTo} from '../workerLink';
import type {Reply, Request} from './messages';

/** A question to an engine that is ready takes milliseconds: one that says nothing for so long is dead. */
const SILENCE_MS = 15_000;

/** The way to the engine. */
export const connect = linkTo<Request, Reply>({
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url)),
  async startInPage(receive) {
    const [{createHost}, {browser}] = await Promise.all([import('./host'), import('./machine')]);
    return createHost(receive, browser());
  },
  failureOf: () => ({kind: 'state', state: {status: 'failed'}}),
  memory,
});

/** What a worker that never speaks was asked, to be asked again elsewhere; what one that has spoken knew is lost. */
function memory(): Memory<Request, Reply> {
  let unheard: Request[] | undefined = [];
  let isReady = false;
  return {
    tell: (request) => void unheard?.push(request),
    hear(reply) {
      unheard = undefined;
      if (reply.kind === 'state') isReady = reply.state.status === 'ready';
    },
    patience: ({kind}) => (isReady && kind === 'ask' ? SILENCE_MS : undefined),
    atDeath: () => (unheard ? {again: unheard} : {say: {kind: 'state', state: {status: 'lost'}}}),
  };
}
