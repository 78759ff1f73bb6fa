import { parseHTML } from 'linkedom';
import type { PlacedBlock, SourceDocument } from '@/lib/cli/source-document';
import { collectEvidence } from '@/lib/gate/collect-evidence';
import { readPageFacts } from '@/lib/page/read-page-facts';
import { collectBlocks } from '@/lib/text/collect-blocks';
import { findMainContent } from '@/lib/text/main-content';
import { markupVisibility } from '@/lib/text/visibility';

const separator = '\n\n';

/** Reads a saved page the way the extension reads an open one, as far as that goes without a layout. */
export function htmlDocument(html: string): SourceDocument {
  const document = parse(html);
  const { title, published } = readPageFacts(document, { url: '' });
  const blocks: PlacedBlock[] = [];
  let start = 0;
  for (const root of findMainContent(document)) {
    for (const { id, role, text } of collectBlocks(root, { visibility: markupVisibility })) {
      blocks.push({ id, role, text, start });
      start += text.length + separator.length;
    }
  }
  return {
    title,
    published: published?.date ?? null,
    evidence: collectEvidence(document),
    text: blocks.map((block) => block.text).join(separator),
    blocks,
  };
}

/** linkedom puts what has no `<html>` around it beside the body; a browser puts it inside. */
function parse(html: string): Document {
  const isWhole = /<html[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<html><body>${html}</body></html>`);
  return document;
}
