import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** A document without layout, from a whole page or from what stands in its body. */
export function parsePage(html: string): Document {
  const isWhole = /<html/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<html><body>${html}</body></html>`);
  return document;
}

/** One of the pages in test/fixtures/pages. */
export function fixturePage(name: string): Document {
  return parsePage(readFileSync(`test/fixtures/pages/${name}.html`, 'utf8'));
}
