import type {Host} from './host';
import type {Reply, Request} from './messages';

/** Opens a way to the engine: what it returns sends requests, `receive` gets the replies. */
export type Connect = (receive: (reply: Reply) => void) => (request: Request) => void;

/** To a worker; where none can be made, or where its script does not load, to the same code in the page. */
export const connect: Connect = (receive) => {
  const worker = startWorker();
  if (!worker) return connectInPage(receive);
  // What a worker that never speaks was asked, to be asked again elsewhere.
  let unheard: Request[] | undefined = [];
  let send = (request: Request) => worker.postMessage(request);
  worker.addEventListener('message', ({data}: MessageEvent<Reply>) => {
    unheard = undefined;
    receive(data);
  });
  worker.addEventListener('error', (event) => {
    if (!unheard) return;
    event.preventDefault();
    worker.terminate();
    send = connectInPage(receive);
    unheard.forEach(send);
    unheard = undefined;
  });
  return (request) => {
    unheard?.push(request);
    send(request);
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
        receive({kind: 'state', state: {status: 'failed'}});
      },
    );
  };
};

async function startInPage(receive: (reply: Reply) => void): Promise<Host> {
  const [{createHost}, {browser}] = await Promise.all([import('./host'), import('./machine')]);
  return createHost(receive, browser());
}
