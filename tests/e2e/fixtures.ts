import {expect, test as base} from '@playwright/test';

interface Options {
  /** Errors of the console that a test provokes on purpose. */
  expectedErrors: RegExp[];
}

/**
 * The `test` of this site: it fails when the console shows an error, when a script throws, or when the browser asks
 * anything of another host. The site promises that it follows nobody.
 */
export const test = base.extend<Options & {calm: void}>({
  expectedErrors: [[], {option: true}],
  calm: [
    async ({context, baseURL, expectedErrors}, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
      context.on('request', (request) => {
        const {protocol, origin} = new URL(request.url());
        if (/^https?:$/.test(protocol) && origin !== baseURL) faults.push(`request: ${request.url()}`);
      });
      await use();
      const unexpected = faults.filter((fault) => !expectedErrors.some((known) => known.test(fault)));
      expect(unexpected, 'errors of the page, or requests to another host').toEqual([]);
    },
    {auto: true},
  ],
});

export {expect};
