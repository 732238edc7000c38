/* The checks in a thread of their own: nothing that they do keeps the page from answering the hand. */

import type {GivenFile} from './checkFile';

self.addEventListener('message', ({data}: MessageEvent<GivenFile>) => {
  import('./checkFile')
    .then(({checkFile}) => checkFile(data))
    .then(
      (answer) => self.postMessage(answer),
      // Nothing would tell the page: a promise that fails in a worker is no error of the worker.
      () => self.postMessage(undefined),
    );
});
