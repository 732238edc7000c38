import type {ConsoleMessage, Request, WebError} from '@playwright/test';
import {expect, test as base} from '@playwright/test';
import {Windows} from './windows';

interface Options {
  /** Errors of the console that a test provokes on purpose. */
  expectedErrors: RegExp[];
}

/**
 * The `test` of this site: it fails when the console shows an error, when a script throws, or when the browser asks
 * anything of another host. The site promises that it follows nobody.
 */
export const test = base.extend<Options & {calm: void}, {windows: Windows}>({
  // Here, for a process that did not have it would have to end before those of oneWindow.ts.
  windows: [
    async ({browser}, use) => {
      const windows = new Windows(browser);
      await use(windows);
      await windows.close();
    },
    {scope: 'worker'},
  ],
  expectedErrors: [[], {option: true}],
  calm: [
    async ({context, baseURL, expectedErrors}, use) => {
      const faults: string[] = [];
      const onConsole = (message: ConsoleMessage) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
      };
      const onError = (error: WebError) => faults.push(`script: ${error.error().message}`);
      const onRequest = (request: Request) => {
        const {protocol, origin} = new URL(request.url());
        if (/^https?:$/.test(protocol) && origin !== baseURL) faults.push(`request: ${request.url()}`);
      };
      context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
      await use();
      // Some tests have one context for all.
      context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
      const unexpected = faults.filter((fault) => !expectedErrors.some((known) => known.test(fault)));
      expect(unexpected, 'errors of the page, or requests to another host').toEqual([]);
    },
    {auto: true},
  ],
});

export {expect};
