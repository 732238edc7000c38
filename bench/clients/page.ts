import type {Client, ClientModule, Hit} from './client';

/**
 * The same bare page for all: a box and a list. The engine is fetched when the box takes the focus; a search starts
 * 100 ms after the last change, as soon as the engine is ready.
 */

const DEBOUNCE = 100;
const SHOWN = 8;
const SCRIPT = '/client.js';

/** What the bench calls from outside. */
export interface Page {
  /** Fetches the engine and makes it ready, once. */
  open(): Promise<void>;
  search(query: string, limit: number): Promise<Hit[]>;
  /** Time at which the list first held a result, on the clock of the page. */
  firstResultAt: number | undefined;
  /** Lengths of the tasks of 50 ms and more seen so far, in milliseconds. */
  longTasks: number[];
}

declare global {
  interface Window {
    bench: Page;
  }
}

let opened: Promise<Client> | undefined;

function client(): Promise<Client> {
  opened ??= (import(SCRIPT) as Promise<ClientModule>).then(({open}) => open());
  return opened;
}

const page: Page = {
  async open() {
    await (
      await client()
    ).whole;
  },
  async search(query, limit) {
    return (await client()).search(query, limit);
  },
  firstResultAt: undefined,
  longTasks: [],
};
window.bench = page;

new PerformanceObserver((list) => {
  page.longTasks.push(...list.getEntries().map(({duration}) => duration));
}).observe({type: 'longtask', buffered: true});

const box = document.querySelector('input') as HTMLInputElement;
const shown = document.querySelector('ol') as HTMLOListElement;

async function show(): Promise<void> {
  const hits = await page.search(box.value, SHOWN);
  shown.replaceChildren(
    ...hits.map(({title}) => Object.assign(document.createElement('li'), {textContent: title})),
  );
  if (hits.length > 0) page.firstResultAt ??= performance.now();
}

let timer = 0;
box.addEventListener('focus', () => void client());
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void show(), DEBOUNCE);
});
