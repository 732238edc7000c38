import type {IncomingMessage, ServerResponse} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Network} from './network';

/* For the tests: a server that plays each fault, and a network that neither waits nor goes out. */

export type Scene = (request: IncomingMessage, response: ServerResponse) => void;

export interface PlayedServer {
  origin: string;
  /** « GET /page », in the order they came. */
  asked: string[];
  userAgents: Set<string>;
  /** Requests under way at the same time, at most. */
  mostAtOnce: number;
  close(): Promise<void>;
}

/** A server of this machine; each path has its scene, the others are not there. */
export async function playedServer(scenes: Readonly<Record<string, Scene>>): Promise<PlayedServer> {
  let under = 0;
  const server = createServer((request, response) => {
    played.asked.push(`${request.method} ${request.url}`);
    played.userAgents.add(request.headers['user-agent'] ?? '');
    under += 1;
    played.mostAtOnce = Math.max(played.mostAtOnce, under);
    response.on('close', () => (under -= 1));
    const scene = scenes[request.url ?? ''];
    if (scene) scene(request, response);
    else says(404)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const played: PlayedServer = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked: [],
    userAgents: new Set(),
    mostAtOnce: 0,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return played;
}

/** Answers with a status, whatever the method. */
export function says(status: number, headers: Record<string, string> = {}, text = ''): Scene {
  return (_request, response) => {
    response.writeHead(status, headers);
    response.end(text);
  };
}

/** Answers one thing to those who ask for headers alone, another to the rest. */
export function byMethod(head: Scene, get: Scene): Scene {
  return (request, response) => (request.method === 'HEAD' ? head : get)(request, response);
}

/** Answers each time with the next scene; with the last one when there is none left. */
export function inTurn(...scenes: Scene[]): Scene {
  let turn = 0;
  return (request, response) => scenes[Math.min(turn++, scenes.length - 1)]?.(request, response);
}

/** A network that goes to this machine alone, whose pauses are told and not waited for. */
export interface PlayedNetwork extends Network {
  pauses: number[];
}

/** @param fetching stands in the place of what goes out */
export function playedNetwork(fetching: typeof fetch = fetch): PlayedNetwork {
  const pauses: number[] = [];
  return {
    pauses,
    fetch: fetching,
    now: () => Date.parse('2026-11-30T12:00:00Z'),
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    deadline: () => new AbortController().signal,
  };
}

/** What `fetch` throws when the network fails. */
export function networkError(code: string): TypeError {
  return new TypeError('fetch failed', {cause: Object.assign(new Error(code), {code})});
}
