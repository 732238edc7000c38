/** What the bar at the foot of the window may have to say. */
export interface News {
  /** The page came from what this device keeps: the network did not answer. */
  isKept?: boolean;
  /** A later build is ready: shows it. */
  reload?: () => void;
}

export interface NewsBoard {
  get(): News;
  set(change: News): void;
  subscribe(listener: () => void): () => void;
}

/** A board with nothing on it; whoever listens is told of each change. */
export function createNews(): NewsBoard {
  let news: News = {};
  const listeners = new Set<() => void>();
  return {
    get: () => news,
    set(change) {
      news = {...news, ...change};
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
