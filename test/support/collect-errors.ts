import type { Page } from 'puppeteer-core';

/** Collects what goes wrong on the page from now on: uncaught errors and error lines of its console. */
export function collectErrors(page: Page): () => readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // A missing favicon is the fixture's own.
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  return () => [...errors];
}
