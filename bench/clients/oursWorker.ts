import {open} from '../engines/ours';
import type {Hit} from './client';

/* The worker of ours.ts. */

export interface Request {
  id: number;
  query: string;
  limit: number;
}

export type Reply =
  /** Names can be looked up; then everything. */
  | {kind: 'ready'}
  | {kind: 'whole'}
  | {kind: 'failed'; message: string}
  | {kind: 'found'; id: number; hits: Hit[]};

const reply = (message: Reply) => self.postMessage(message);
const opened = open();

self.addEventListener('message', ({data: {id, query, limit}}: MessageEvent<Request>) => {
  void opened.then(async (client) => reply({kind: 'found', id, hits: await client.search(query, limit)}));
});

opened
  .then(async ({whole}) => {
    reply({kind: 'ready'});
    await whole;
    reply({kind: 'whole'});
  })
  .catch((fault: unknown) => reply({kind: 'failed', message: String(fault)}));
