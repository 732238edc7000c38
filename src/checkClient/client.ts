import type {CheckedDraft, GivenFile, Reply, Request, SheetAnswer} from './messages';
import type {Draft} from '../contribution/draft/values';
import type {Entry} from '../content/writing';
import type {Connect} from '../workerLink';

/** A draft, and what the checks say of it. */
export interface Result extends CheckedDraft {
  draft: Draft;
}

export interface ClientState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** What was said last. */
  result?: Result;
  /** The entries of the directory, to name one. */
  names: readonly {id: string; nom: string}[];
  /** Entries as their files have them today; `missing` for an id that nobody has. */
  entries: Readonly<Record<string, Entry | 'missing' | 'failed'>>;
}

/** The checks as the page sees them. */
export interface Client {
  getState(): ClientState;
  subscribe(listener: () => void): () => void;
  /** Gets what is needed, unless it is there or on its way; after a failure, tries again. */
  load(baseUrl: string): void;
  check(draft: Draft, self?: string): void;
  read(id: string): void;
  /** Has a workbook checked, once what is needed is there. Of those that are given, only the last is answered. */
  checkSheet(baseUrl: string, file: GivenFile): Promise<SheetAnswer>;
}

export const IDLE: ClientState = {status: 'idle', names: [], entries: {}};

export function createClient(connect: Connect<Request, Reply>): Client {
  let state = IDLE;
  let send: ((request: Request) => void) | undefined;
  let last: {turn: number; draft: Draft} | undefined;
  let sheet: {turn: number; answer: (answer: SheetAnswer) => void} | undefined;
  const listeners = new Set<() => void>();

  function set(change: Partial<ClientState>): void {
    state = {...state, ...change};
    listeners.forEach((listener) => listener());
  }

  function receive(reply: Reply): void {
    switch (reply.kind) {
      case 'state':
        set(reply.status === 'ready' ? {status: 'ready', names: reply.names} : {status: 'failed'});
        break;
      case 'checked':
        // A copy came back from the thread: the page knows the draft that it sent.
        if (last?.turn === reply.result.turn) set({result: {...reply.result, draft: last.draft}});
        break;
      case 'entry':
        set({entries: {...state.entries, [reply.id]: reply.entry ?? 'missing'}});
        break;
      case 'entry-failed':
        set({entries: {...state.entries, [reply.id]: 'failed'}});
        break;
      case 'sheet':
        if (sheet?.turn === reply.turn) sheet.answer(reply.answer);
    }
  }

  function load(baseUrl: string): void {
    if (state.status === 'loading' || state.status === 'ready') return;
    set({status: 'loading'});
    send ??= connect(receive);
    send({kind: 'open', source: {baseUrl}});
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    check(draft, self) {
      last = {turn: (last?.turn ?? 0) + 1, draft};
      send?.({kind: 'check', ...last, ...(self !== undefined && {self})});
    },
    read(id) {
      send?.({kind: 'read', id});
    },
    checkSheet(baseUrl, file) {
      load(baseUrl);
      const turn = (sheet?.turn ?? 0) + 1;
      return new Promise((answer) => {
        sheet = {turn, answer};
        send?.({kind: 'sheet', turn, file});
      });
    },
  };
}
