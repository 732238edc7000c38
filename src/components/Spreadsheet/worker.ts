/* The checks in a thread of their own: nothing that they do keeps the page from answering the hand. */

import {checkFile, type GivenFile} from './checkFile';

self.addEventListener('message', ({data}: MessageEvent<GivenFile>) => {
  void checkFile(data).then((answer) => self.postMessage(answer));
});
