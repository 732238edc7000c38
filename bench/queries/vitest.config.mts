import {defineConfig} from 'vitest/config';

/** The tests of this folder: npx vitest run --root bench/queries */
export default defineConfig({test: {include: ['*.test.ts'], environment: 'node'}});
