/** Opens a way to some code: what it returns sends requests, `receive` gets the replies. */
export type Connect<Request, Reply> = (receive: (reply: Reply) => void) => (request: Request) => void;

/** What is known of the talk with a worker, for the code that may take its place. */
export interface Memory<Request, Reply> {
  tell(request: Request): void;
  hear(reply: Reply): void;
  /**
   * How long a live worker may take to say anything once this is asked, in milliseconds; `undefined` for what may take as
   * long as the network does.
   */
  patience(request: Request): number | undefined;
  /** What is asked again, or what is said of the loss. */
  atDeath(): {again: readonly Request[]} | {say: Reply};
}

/** The same code in two places. */
export interface Places<Request, Reply> {
  /** May throw, where no worker can be made. */
  startWorker(): Worker;
  /** In the page. Rejects when it does not download. */
  startInPage(receive: (reply: Reply) => void): Promise<(request: Request) => void>;
  /** What is said of a request that nothing can answer. */
  failureOf(request: Request): Reply;
  memory(): Memory<Request, Reply>;
}

/**
 * To a worker; where none can be made, where its script does not load, or once it has died (with an error, or without a
 * word: a phone short of memory), to the same code in the page.
 */
export function linkTo<Request, Reply>(places: Places<Request, Reply>): Connect<Request, Reply> {
  return (receive) => {
    const worker = started(places);
    if (!worker) return linkInPage(places, receive);
    const memory = places.memory();
    let inPage: ((request: Request) => void) | undefined;
    let silence: {timer: ReturnType<typeof setTimeout>; patience: number} | undefined;

    function leave(): void {
      clearTimeout(silence?.timer);
      if (inPage) return;
      worker?.terminate();
      inPage = linkInPage(places, receive);
      const end = memory.atDeath();
      if ('again' in end) end.again.forEach(inPage);
      else receive(end.say);
    }

    /** Of several requests, the one that may take longest counts; asked again, it gives a dead worker no more time. */
    function expectWord(patience: number): void {
      if (silence && silence.patience >= patience) return;
      clearTimeout(silence?.timer);
      silence = {timer: setTimeout(leave, patience), patience};
    }

    worker.addEventListener('message', ({data}: MessageEvent<Reply>) => {
      if (inPage) return;
      clearTimeout(silence?.timer);
      silence = undefined;
      memory.hear(data);
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
      memory.tell(request);
      const patience = memory.patience(request);
      if (patience !== undefined) expectWord(patience);
      worker.postMessage(request);
    };
  };
}

function started<Request, Reply>({startWorker}: Places<Request, Reply>): Worker | undefined {
  try {
    return startWorker();
  } catch {
    return undefined;
  }
}

function linkInPage<Request, Reply>(
  {startInPage, failureOf}: Places<Request, Reply>,
  receive: (reply: Reply) => void,
): (request: Request) => void {
  let host: Promise<(request: Request) => void> | undefined;
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
}
