import { afterEach, describe, expect, it } from 'vitest';
import type { Reader } from '@/lib/reader/start-reader';
import { markedTexts } from '@/test/support/page-marks';
import { readDocument } from '@/test/support/reader-page';

let reader: Reader;

afterEach(() => {
  reader.stop();
  document.body.innerHTML = '';
});

/** How often the page got its turn meanwhile. */
async function turnsDuring(task: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => {
    turns += 1;
    if (!isOver) channel.port2.postMessage(null);
  });
  channel.port1.start();
  channel.port2.postMessage(null);
  await task();
  isOver = true;
  return turns;
}

describe('a page of 100,000 nodes', () => {
  it('is read in slices that leave the page its turn', async () => {
    const paragraph =
      '<p>The <b>River</b> <i>Council</i> met by the <a href="#x">Lower Quay</a> and spoke.</p>';
    document.body.innerHTML = `<main>${paragraph.repeat(9_500)}</main>`;
    const nodes = document.createNodeIterator(document, NodeFilter.SHOW_ALL);
    let count = 0;
    while (nodes.nextNode() !== null) count += 1;
    expect(count).toBeGreaterThan(100_000);
    document.body.getBoundingClientRect();
    const turns = await turnsDuring(async () => {
      ({ reader } = await readDocument({ settings: { density: 'all' } }));
    });
    expect(markedTexts().length).toBe(19_000);
    // Read in one go, it would leave the page a turn or two.
    expect(turns).toBeGreaterThan(5);
  });
});
