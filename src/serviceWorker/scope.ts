/* What a service worker is given, of which TypeScript knows nothing in a program of pages. https://www.w3.org/TR/service-workers/ */

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends LastingEvent {
  request: Request;
  clientId: string;
  resultingClientId: string;
  preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

export interface ToldEvent extends LastingEvent {
  data: unknown;
  source: {id: string} | null;
  ports: readonly MessagePort[];
}

export interface Scope {
  registration: {
    navigationPreload?: {enable(): Promise<void>};
    unregister(): Promise<boolean>;
  };
  clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly {id: string; url: string}[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: AskedEvent) => void): void;
  addEventListener(kind: 'message', listener: (event: ToldEvent) => void): void;
}

export const scope = self as unknown as Scope;
