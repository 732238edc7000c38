import type {Answer, GivenFile} from './checkFile';

/** Has a file read and checked by a worker; where none can be made, or if it dies, by the same code in the page. */
export async function askChecks(file: GivenFile): Promise<Answer> {
  try {
    return await inWorker(file);
  } catch {
    const {checkFile} = await import('./checkFile');
    return checkFile(file);
  }
}

function inWorker(file: GivenFile): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    worker.addEventListener('message', ({data}: MessageEvent<Answer | undefined>) => {
      worker.terminate();
      if (data) resolve(data);
      else reject(new Error('The checks do not start in a worker.'));
    });
    for (const kind of ['error', 'messageerror']) {
      worker.addEventListener(kind, (event) => {
        event.preventDefault();
        worker.terminate();
        reject(new Error(kind));
      });
    }
    worker.postMessage(file);
  });
}
