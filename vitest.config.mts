import path from 'node:path';
import {defineConfig} from 'vitest/config';

/**
 * Fast tests, which need no built site. Those of components (.tsx) have a document; another asks for one:
 * `// @vitest-environment jsdom`.
 */
export default defineConfig({
  // The plugin sets it in a site that is built.
  define: {PAGE_DATA_SHAPE: JSON.stringify('essai')},
  resolve: {
    alias: [
      {find: '@site', replacement: path.resolve(import.meta.dirname)},
      {
        find: '@social-card',
        replacement: path.resolve(import.meta.dirname, 'src/components/SocialCard/client.ts'),
      },
      {find: '@page-data', replacement: path.resolve(import.meta.dirname, 'src/pageData/client.ts')},
      // What Docusaurus gives to pages exists only in a site that it builds.
      {
        find: /^@docusaurus\/(Link|router|useBaseUrl|useBrokenLinks|useDocusaurusContext|useIsBrowser)$/,
        replacement: path.resolve(import.meta.dirname, 'tests/docusaurus/$1'),
      },
    ],
  },
  test: {
    // Only guards: a busy machine is slow, not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'essais',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/contract/**/*.test.ts',
            'bench/!(node_modules|.travail)/*.test.ts',
          ],
          exclude: ['tests/contract/**/*.build.test.ts'],
          environment: 'node',
          // Modules are read once for all: reading them again for each file took longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'composants',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          // Making a document for each file took four times as long as the tests.
          isolate: false,
          // In a group of its own. In each, Vitest gives at once to its worker the files that are like the first, then the others
          // one by one; whenever the next asks for another environment, the worker ends, and what it has read is read again.
          sequence: {groupOrder: 1},
          setupFiles: ['tests/freshDocument.ts'],
        },
      },
    ],
  },
});
