import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntityId, EntityKind } from '@/lib/briefing/types';
import type { Mark } from '@/lib/paint/mark';
import { Painter } from '@/lib/paint/painter';
import { collectBlocks } from '@/lib/text/collect-blocks';
import { layoutVisibility } from '@/lib/text/visibility';
import { markedTexts, pageMarks } from '@/test/support/page-marks';

const painter = new Painter();

beforeEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});
afterEach(() => painter.clear());

/** A mark on every place where a block says the phrase. */
function marksOn(phrase: string, kind: EntityKind = 'body'): readonly Mark[] {
  return collectBlocks(document.body, { visibility: layoutVisibility }).flatMap((block) => {
    const start = block.text.indexOf(phrase);
    const span = { start, end: start + phrase.length };
    const entity = 'any' as EntityId;
    return start === -1
      ? []
      : [{ block, span, surface: phrase, entity, kind, salience: 2 as const, word: 0, reason: '' }];
  });
}

function textNodes(): readonly Node[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode);
  return nodes;
}

describe('Painter', () => {
  it('paints a name that runs across elements as one range', () => {
    document.body.innerHTML = '<p>The <em>River <b>Coun</b></em>cil met.</p>';
    painter.paint(marksOn('River Council'));
    expect(markedTexts()).toEqual(['River Council']);
  });

  it('changes nothing in the document', () => {
    document.body.innerHTML = '<p class="a">The <b>River</b>\n  Council met.</p>';
    const before = document.documentElement.outerHTML;
    const nodes = textNodes();
    painter.paint(marksOn('River Council'));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(textNodes()).toEqual(nodes);
    expect(document.adoptedStyleSheets.length).toBe(0);
  });

  it.each([
    ['stakeholder', 'margin-1'],
    ['person', 'margin-1'],
    ['plan-term', 'margin-2'],
    ['figure', 'margin-2'],
    ['place', 'margin-3'],
  ] as const)('paints a %s as %s', (kind, highlight) => {
    document.body.innerHTML = '<p>The River Council met.</p>';
    painter.paint(marksOn('River Council', kind));
    expect(pageMarks()).toEqual([{ text: 'River Council', highlight }]);
  });

  it('takes the light lines for light text, block by block', () => {
    document.body.innerHTML =
      '<p>River Council</p><p style="color: #eee">River Council</p><p style="color: oklch(0.9 0 0)">River Council</p>';
    painter.paint(marksOn('River Council'));
    expect(pageMarks().map(({ highlight }) => highlight)).toEqual([
      'margin-1',
      'margin-4',
      'margin-4',
    ]);
  });

  it('shows the last marks alone, and none once cleared', () => {
    document.body.innerHTML = '<p>River Council</p><p>Harbour Office</p>';
    painter.paint(marksOn('River Council'));
    painter.paint(marksOn('Harbour Office', 'place'));
    expect(markedTexts()).toEqual(['Harbour Office']);
    painter.clear();
    expect(CSS.highlights.size).toBe(0);
    expect(painter.marks).toEqual([]);
  });

  it('leaves the page’s own highlights alone', () => {
    const own = new Highlight();
    CSS.highlights.set('search', own);
    document.body.innerHTML = '<p>River Council</p>';
    painter.paint(marksOn('River Council'));
    painter.clear();
    expect(CSS.highlights.get('search')).toBe(own);
    CSS.highlights.delete('search');
  });

  it('paints 2,000 marks in a few milliseconds', () => {
    document.body.innerHTML = '<p>The River Council met.</p>'.repeat(2_000);
    const marks = marksOn('River Council');
    const started = performance.now();
    painter.paint(marks);
    expect(performance.now() - started).toBeLessThan(50);
    expect(markedTexts().length).toBe(2_000);
  });
});
