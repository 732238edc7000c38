import type {Host} from './host';
import type {Reply, Request} from './messages';

/** Opens a way to the engine: what it returns sends requests, `receive` gets the replies. */
export type Connect = (receive: (reply: Reply) => void) => (request: Request) => void;

/** A question to an engine that is ready takes milliseconds: one that says nothing for so long is dead. */
const SILENCE_MS = 15_000;

/**
 * To a worker; where none can be made, where its script does not load, or once it has died (with an error, or without a
 * word: a phone short of memory), to the same code in the page.
 */
export const connect: Connect = (receive) => {
  const worker = startWorker();
  if (!worker) return connectInPage(receive);
  // What a worker that never speaks was asked, to be asked again elsewhere.
  let unheard: Request[] | undefined = [];
  let isReady = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let inPage: ((request: Request) => void) | undefined;

  function leave(): void {
    clearTimeout(silence);
    if (inPage) return;
    worker?.terminate();
    inPage = connectInPage(receive);
    // What it knew is lost, and what it was asked.
    if (unheard) unheard.forEach(inPage);
    else receive({kind: 'state', state: {status: 'lost'}});
  }

  worker.addEventListener('message', ({data}: MessageEvent<Reply>) => {
    if (inPage) return;
    clearTimeout(silence);
    silence = undefined;
    unheard = undefined;
    if (data.kind === 'state') isReady = data.state.status === 'ready';
    receive(data);
  });
  for (const kind of ['error', 'messageerror']) {
    worker.addEventListener(kind, (event) => {
      event.preventDefault();
      leave();
    });
  }
  return (request) => {
    if (inPage) {
      inPage(request);
      return;
    }
    unheard?.push(request);
    if (isReady && request.kind === 'ask') silence ??= setTimeout(leave, SILENCE_MS);
    worker.postMessage(request);
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
