import type {Page} from 'playwright-core';

/** One gesture, in milliseconds from the moment the browser received it. */
export interface Gesture {
  /** To the first frame painted after it: what Chromium calls the duration of the event. */
  answered: number;
  /** To the frame that shows the last of what it changes: the list, its number, those of the filters. */
  painted: number;
}

/** What is watched, and how long nothing must change in it for a gesture to be over. */
const WATCHED = '.entete, .expl, .expl__tete';
const QUIET_MS = 700;

declare global {
  interface Window {
    watch: {start(kind: string): void; end(): Promise<Gesture>; takeKeys(): number[]};
  }
}

/** Puts in the page what times gestures. To be called once the page is ready. */
export async function readyWatch(page: Page): Promise<void> {
  // The name under which tsx keeps those of functions, which the page does not know.
  await page.evaluate('globalThis.__name = (made) => made');
  await page.evaluate(
    ({watched, quiet}) => {
      let startedAt = 0;
      let paintedAt = 0;
      let changedAt = 0;
      let longest = 0;
      let awaited = '';
      const keys = new Map<number, number>();
      addEventListenersOf(['click', 'keydown', 'input']);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const {interactionId = 0, startTime, duration, name} = entry as PerformanceEventTiming;
          if (name.startsWith('key') && interactionId > 0) {
            keys.set(interactionId, Math.max(keys.get(interactionId) ?? 0, duration));
          }
          if (startedAt > 0 && startTime >= startedAt) longest = Math.max(longest, duration);
        }
      }).observe({type: 'event', durationThreshold: 16} as PerformanceObserverInit);
      const observer = new MutationObserver(() => {
        if (startedAt === 0) return;
        changedAt = performance.now();
        // After the frame that draws it: a message sent from a frame is heard once it is painted.
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            paintedAt = performance.now();
          };
          channel.port2.postMessage(null);
        });
      });
      for (const zone of document.querySelectorAll(watched)) {
        observer.observe(zone, {subtree: true, childList: true, attributes: true, characterData: true});
      }
      window.watch = {
        start(kind) {
          awaited = kind;
          startedAt = paintedAt = changedAt = longest = 0;
        },
        takeKeys() {
          const taken = [...keys.values()];
          keys.clear();
          return taken;
        },
        end: () =>
          new Promise((resolve) => {
            const look = () => {
              const isOver = startedAt > 0 && performance.now() - Math.max(changedAt, startedAt) > quiet;
              if (!isOver) setTimeout(look, 50);
              else resolve({answered: longest, painted: Math.max(paintedAt - startedAt, longest)});
            };
            look();
          }),
      };
      function addEventListenersOf(kinds: string[]) {
        for (const kind of kinds) {
          addEventListener(
            kind,
            (event) => {
              if (startedAt === 0 && kind === awaited) startedAt = event.timeStamp;
            },
            {capture: true},
          );
        }
      }
    },
    {watched: WATCHED, quiet: QUIET_MS},
  );
}

/** Does a gesture and times it; `kind` is the event by which the browser receives it. */
export async function timed(
  page: Page,
  kind: 'click' | 'keydown',
  gesture: () => Promise<void>,
): Promise<Gesture> {
  await page.evaluate((awaited) => window.watch.start(awaited), kind);
  await gesture();
  return page.evaluate(() => window.watch.end());
}
