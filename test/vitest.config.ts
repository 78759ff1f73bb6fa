import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './drive/find-browser';
import { sandboxArguments } from './drive/sandbox-arguments';

const root = fileURLToPath(new URL('..', import.meta.url));
const resolve = { alias: { '@': root.replace(/\/$/, '') } };
const esbuild = { jsx: 'automatic', jsxImportSource: 'preact' } as const;
// Looked for, not installed: the unit tests need no browser. test/run-all.ts sees that there is one.
const executablePath = findBrowser('chromium') ?? 'chromium';

export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve,
        esbuild,
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        resolve,
        esbuild,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath,
                args: [...sandboxArguments()],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve,
        esbuild,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          // After the others: a browser under test shares the machine with nothing.
          sequence: { groupOrder: 1 },
          globalSetup: ['test/e2e/build-extension.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
