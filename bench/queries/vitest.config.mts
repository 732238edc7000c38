import {defineConfig} from 'vitest/config';

/** The tests of this folder: npx vitest run --root bench/queries */
export default defineConfig({
  cacheDir: '../../node_modules/.vite',
  test: {include: ['*.test.ts'], environment: 'node'},
});
