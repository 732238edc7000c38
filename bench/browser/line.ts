import {setTimeout as wait} from 'node:timers/promises';
import type {ServerResponse} from 'node:http';

/** The line between the server and the browser. All answers share it, those to workers too. */
export interface Line {
  /** Sends a body and ends the answer, at the speed of the line. */
  send(response: ServerResponse, body: Uint8Array): Promise<void>;
}

/** As fast as the machine goes. */
export const FREE: Line = {
  async send(response, body) {
    response.end(body);
  },
};

const SLICE = 1400;

/** A line of `bitsPerSecond`, where each answer takes `latency` milliseconds to begin. It sends slice by slice, in turn. */
export function slowLine(bitsPerSecond: number, latency: number): Line {
  const bytesPerMs = bitsPerSecond / 8000;
  let freeAt = 0;
  return {
    async send(response, body) {
      await wait(latency);
      for (let start = 0; start < body.length; start += SLICE) {
        const slice = body.subarray(start, start + SLICE);
        freeAt = Math.max(freeAt, performance.now()) + slice.length / bytesPerMs;
        const delay = freeAt - performance.now();
        if (delay > 1) await wait(delay);
        response.write(slice);
      }
      response.end();
    },
  };
}
