import type {Message, Replies} from '@site/src/offline/messages';

/** What the browser has of a service worker, of which this code uses little. */
export type Worker = Pick<ServiceWorker, 'state' | 'postMessage' | 'addEventListener'>;

/** Says something to a worker; what it replies. */
export function ask<Kind extends keyof Replies>(
  worker: Pick<Worker, 'postMessage'>,
  message: Extract<Message, {kind: Kind}>,
): Promise<Replies[Kind]> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({data}) => resolve(data as Replies[Kind]);
    worker.postMessage(message, [port2]);
  });
}

/** Says something to a worker that replies nothing; to none, when there is none. */
export function tell(worker: Pick<Worker, 'postMessage'> | null, message: Message): void {
  worker?.postMessage(message);
}

interface Options {
  registration: Pick<ServiceWorkerRegistration, 'waiting' | 'installing' | 'addEventListener'>;
  /** Build of the page. */
  build: string;
  /** A worker of another build waits: the page, which is of the former one, is to ask. */
  onReady: (takeOver: () => void) => void;
}

/**
 * Looks after the worker of the next build. It takes the place of the former one by itself when all the windows are of its
 * build already; a window that shows the former build is never changed without being asked.
 */
export function watchUpdates({registration, build, onReady}: Options): void {
  async function meet(worker: Worker): Promise<void> {
    const {build: next} = await ask(worker, {kind: 'who'});
    if (next === build) tell(worker, {kind: 'step-in'});
    else onReady(() => tell(worker, {kind: 'take-over'}));
  }
  const follow = (worker: Worker | null) => {
    if (!worker) return;
    if (worker.state === 'installed') void meet(worker);
    else worker.addEventListener('statechange', () => worker.state === 'installed' && void meet(worker));
  };
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}
