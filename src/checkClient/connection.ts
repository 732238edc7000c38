import type {Connect} from './client';
import type {Host} from './host';
import type {Reply, Request} from './messages';

/** To a worker; where none can be made, or once it has died, to the same code in the page. */
export const connect: Connect = (receive) => {
  const worker = startWorker();
  if (!worker) return connectInPage(receive);
  let inPage: ((request: Request) => void) | undefined;
  // What it has been told last, of each kind, for the one that takes its place.
  const told = new Map<Request['kind'], Request>();
  worker.addEventListener('message', ({data}) => receive(data));
  for (const kind of ['error', 'messageerror']) {
    worker.addEventListener(kind, (event) => {
      event.preventDefault();
      if (inPage) return;
      worker.terminate();
      inPage = connectInPage(receive);
      told.forEach(inPage);
    });
  }
  return (request) => {
    told.set(request.kind, request);
    if (inPage) inPage(request);
    else worker.postMessage(request);
  };
};

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url));
  } catch {
    return undefined;
  }
}

const connectInPage: Connect = (receive) => {
  let host: Promise<Host> | undefined;
  return (request) => {
    host ??= startInPage(receive);
    host.then(
      (answer) => answer(request),
      () => {
        host = undefined;
        receive(failureOf(request));
      },
    );
  };
};

function failureOf(request: Request): Reply {
  return request.kind === 'sheet'
    ? {kind: 'sheet', turn: request.turn, answer: {kind: 'failed'}}
    : {kind: 'state', status: 'failed'};
}

async function startInPage(receive: Parameters<Connect>[0]): Promise<Host> {
  const [{createHost}, {browser}] = await Promise.all([import('./host'), import('./machine')]);
  return createHost(receive, browser());
}
