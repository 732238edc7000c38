/** Something the browser downloads once and keeps in memory for all the pages of a visit. */
export type RemoteState<T> = {status: 'idle' | 'loading' | 'failed'} | {status: 'ready'; value: T};

export interface Remote<T> {
  getState(): RemoteState<T>;
  subscribe(listener: () => void): () => void;
  /** Starts the download unless it is under way or done; after a failure, tries again. */
  load(baseUrl: string): void;
}

const IDLE = {status: 'idle'} as const;

/** @param download fetches and opens the thing; may reject. `baseUrl` ends with a slash. */
export function createRemote<T>(download: (baseUrl: string) => Promise<T>): Remote<T> {
  let state: RemoteState<T> = IDLE;
  const listeners = new Set<() => void>();
  const become = (next: RemoteState<T>) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load(baseUrl) {
      if (state.status === 'loading' || state.status === 'ready') return;
      become({status: 'loading'});
      download(baseUrl).then(
        (value) => become({status: 'ready', value}),
        () => become({status: 'failed'}),
      );
    },
  };
}

/** What is rendered on the server, and at hydration. */
export function idleState(): {status: 'idle'} {
  return IDLE;
}
