/* The checks in a thread of their own: they take longer than a key that one types. */

import {createHost} from './host';
import {browser} from './machine';
import type {Request} from './messages';

const host = createHost((reply) => self.postMessage(reply), browser());

self.addEventListener('message', ({data}: MessageEvent<Request>) => host(data));
