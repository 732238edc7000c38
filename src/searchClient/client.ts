import type {Connect} from '../workerLink';
import type {Finding, Question, Reply, Request, Source} from './messages';

export interface ClientState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** The running texts: without them, words are looked up in names and summaries alone. */
  texts: 'loading' | 'ready' | 'failed';
  /** Changes each time that replies may; 0 until there is an engine. */
  revision: number;
}

/** The engine as the page sees it: one for all the pages of a visit. */
export interface Client {
  getState(): ClientState;
  subscribe(listener: () => void): () => void;
  /** Gets the engine unless it is there or on its way; after a failure, whole or in part, tries again. */
  load(source: Source): void;
  openLine(): Line;
}

/** A place in the page that asks one thing at a time. */
export interface Line {
  ask(question: Question): void;
  /** What was found last; undefined before anything is, and once hung up. */
  getFinding(): Finding | undefined;
  subscribe(listener: () => void): () => void;
  /** Forgets what was asked and found. */
  hangUp(): void;
}

export const IDLE: ClientState = {status: 'idle', texts: 'loading', revision: 0};

export function createClient(connect: Connect<Request, Reply>): Client {
  const state = createCell(IDLE);
  const lines = new Map<number, (finding: Finding) => void>();
  let send: ((request: Request) => void) | undefined;
  let last: Source | undefined;
  let lineCount = 0;

  function receive(reply: Reply): void {
    if (reply.kind === 'found') lines.get(reply.line)?.(reply.finding);
    else if (reply.state.status === 'failed') state.set({...state.get(), status: 'failed'});
    else if (reply.state.status === 'lost') {
      // From revision 0 on, as at first: each line asks again.
      state.set({...IDLE, status: 'loading'});
      if (last) send?.({kind: 'open', source: last});
    } else {
      const {revision, texts} = reply.state;
      state.set({status: 'ready', texts, revision});
    }
  }

  return {
    getState: state.get,
    subscribe: state.subscribe,
    load(source) {
      const {status, texts, revision} = state.get();
      if (status === 'loading' || (status === 'ready' && texts !== 'failed')) return;
      state.set({status: status === 'ready' ? 'ready' : 'loading', texts: 'loading', revision});
      last = source;
      send ??= connect(receive);
      send({kind: 'open', source});
    },
    openLine() {
      const found = createCell<Finding | undefined>(undefined);
      let line: number | undefined;
      return {
        ask(question) {
          if (line === undefined) {
            line = lineCount += 1;
            lines.set(line, found.set);
          }
          send?.({kind: 'ask', line, question});
        },
        getFinding: found.get,
        subscribe: found.subscribe,
        hangUp() {
          // Another number the next time: a late reply finds nobody.
          if (line !== undefined) lines.delete(line);
          line = undefined;
          found.set(undefined);
        },
      };
    },
  };
}

interface Cell<T> {
  get(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

/** A value that one can watch. */
function createCell<T>(initial: T): Cell<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (next === value) return;
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
