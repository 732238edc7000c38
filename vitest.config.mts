import path from 'node:path';
import {defineConfig} from 'vitest/config';

/** Fast tests, which need no built site. */
export default defineConfig({
  resolve: {alias: {'@site': path.resolve(import.meta.dirname)}},
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'tests/contract/**/*.test.ts',
      'bench/!(node_modules|.travail)/*.test.ts',
    ],
    exclude: ['tests/contract/**/*.build.test.ts'],
    environment: 'node',
    // Only guards: a busy machine is slow, not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
