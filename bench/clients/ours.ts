import type {Client, Hit} from './client';
import type {Reply, Request} from './oursWorker';

/** As on the site, the engine lives in a worker, which fetches the index; the page only asks. */
export function open(): Promise<Client> {
  const worker = new Worker('/worker.js');
  const waiting = new Map<number, (hits: Hit[]) => void>();
  let count = 0;

  function search(query: string, limit: number): Promise<Hit[]> {
    const id = (count += 1);
    worker.postMessage({id, query, limit} satisfies Request);
    return new Promise((resolve) => waiting.set(id, resolve));
  }

  return new Promise((openWith, fail) => {
    const whole = new Promise<void>((complete, fallShort) => {
      worker.addEventListener('error', ({message}) => fail(new Error(message)));
      worker.addEventListener('message', ({data}: MessageEvent<Reply>) => {
        if (data.kind === 'found') {
          waiting.get(data.id)?.(data.hits);
          waiting.delete(data.id);
        } else if (data.kind === 'ready') openWith({whole, search});
        else if (data.kind === 'whole') complete();
        else {
          const fault = new Error(data.message);
          fail(fault);
          fallShort(fault);
        }
      });
    });
  });
}
