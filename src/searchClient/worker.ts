/* The engine in a thread of its own: nothing that it does keeps the page from answering the hand. */

import {createHost} from './host';
import {browser} from './machine';
import type {Request} from './messages';

const host = createHost((reply) => self.postMessage(reply), browser());

self.addEventListener('message', ({data}: MessageEvent<Request>) => host(data));
