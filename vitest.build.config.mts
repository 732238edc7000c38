import path from 'node:path';
import {defineConfig} from 'vitest/config';

/** What the built site promises; run after `npm run build`. */
export default defineConfig({
  resolve: {alias: {'@site': path.resolve(import.meta.dirname)}},
  test: {
    include: ['tests/contract/**/*.build.test.ts'],
    environment: 'node',
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
