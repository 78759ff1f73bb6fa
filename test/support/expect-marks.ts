import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { listMarks } from '@/test/drive/marks';

/** Waits until the page's marks include all of these, each written as on the page. */
export async function expectMarks(page: Page, terms: readonly string[]): Promise<void> {
  await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining([...terms]));
}

/** What is marked now, each text once. */
export async function markedTexts(page: Page): Promise<readonly string[]> {
  const marks = await listMarks(page);
  return [...new Set(marks.map(({ text }) => text))];
}
