import {defineConfig} from '@playwright/test';
import {CHROMIUM_ARGS, findChromium} from './scripts/chromium.mjs';

// Once for all: the processes that run the tests read this file too.
process.env.CHROMIUM_PATH ??= await findChromium();
if (!process.env.CHROMIUM_PATH) {
  throw new Error('Chromium est introuvable\u00a0: exécutez «\u00a0npm run bootstrap -- --chromium\u00a0».');
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A test that passes only at a second try is named in the report and counted apart: it is to be mended.
  retries: 1,
  // Only guards: a busy machine is slow, not wrong.
  timeout: 180_000,
  expect: {timeout: 60_000},
  reporter: 'list',
  // The server takes a free port and says which.
  webServer: {
    command: 'npm run serve -- --port 0',
    wait: {stdout: /localhost:(?<e2e_port>\d+)/},
    timeout: 120_000,
  },
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    locale: 'fr-CA',
    timezoneId: 'America/Toronto',
    // Playwright itself adds --no-sandbox, which root needs.
    launchOptions: {executablePath: process.env.CHROMIUM_PATH, args: CHROMIUM_ARGS},
    // What the site readies to be read offline would be loaded anew by each test; those of it say otherwise.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    {name: 'desktop', use: {viewport: {width: 1280, height: 800}}},
    // Only what changes with the width, or with a finger, is tried twice.
    {
      name: 'phone',
      grep: /@phone/,
      use: {viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true, deviceScaleFactor: 2},
    },
  ],
});
