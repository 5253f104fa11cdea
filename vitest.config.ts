import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const shared = {
  resolve: { alias: { '@/': at('./src/'), '@tests/': at('./tests/') } },
  plugins: [react()],
};

/** Pure rooms in Node, what draws with React in jsdom. Journeys in a real browser belong to Playwright. */
export default defineConfig({
  test: {
    // By default one core stays idle, which is half of a machine that has two.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          name: 'node',
          // Two slow cores are no fault of the product.
          testTimeout: 30_000,
          environment: 'node',
          // Pure functions leave nothing behind: a worker reads every module once, not once a file.
          isolate: false,
          include: ['tests/**/*.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'jsdom',
          testTimeout: 30_000,
          environment: 'jsdom',
          setupFiles: ['tests/slow-machines.ts'],
          include: ['tests/**/*.test.tsx'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
});
