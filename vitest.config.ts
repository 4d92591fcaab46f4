/** Unit tests (test/shared, test/electron, test/renderer) run in Node; the end-to-end tests have their own project and drive a real window. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{shared,electron,renderer,build}/**/*.test.ts'],
          setupFiles: ['test/zaad.ts'],
          // Nothing here keeps state between files; loading the same modules for each of them took half the time.
          isolate: false,
          maxWorkers: '100%',
          // A net, not a measure: busy machines are slow.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/{host,e2e}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
          // One window at a time, after the rest: keys and the clock are theirs.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
