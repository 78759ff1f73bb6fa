import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '@/lib/text/collect-blocks';
import { offsetOfPoint, spanToPoints } from '@/lib/text/dom-block';
import { markupVisibility } from '@/lib/text/visibility';
import { parsePage } from '@/test/support/parse-page';

type Tree = string | { readonly name: string; readonly children: readonly Tree[] };

const names = [
  'p',
  'div',
  'li',
  'b',
  'i',
  'a',
  'span',
  'em',
  'td',
  'br',
  'h2',
  'x-card',
  'code',
  'nav',
];
const unread = new Set(['code', 'nav', 'br']);
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(' ', '\n', '\t', 'a', 'Z', '’', '\u00a0', '\u00ad'),
    maxLength: 12,
  }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.record({
      name: fc.constantFrom(...names),
      children: fc.array(tie('tree'), { maxLength: 5 }),
    }),
  ),
}));
const trees = fc.array(tree, { maxLength: 8 });

function build(parent: Element, children: readonly Tree[]): void {
  for (const child of children) {
    if (typeof child === 'string') {
      parent.append(parent.ownerDocument.createTextNode(child));
    } else {
      build(parent.appendChild(parent.ownerDocument.createElement(child.name)), child.children);
    }
  }
}

function printed(children: readonly Tree[]): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      return unread.has(child.name) ? '' : printed(child.children);
    })
    .join('');
}

const withoutSpace = (value: string) => value.replace(/\s+/g, '');

function collect(children: readonly Tree[]) {
  const { body } = parsePage('');
  build(body, children);
  return { body, blocks: collectBlocks(body, { visibility: markupVisibility }) };
}

/** ms */
function timeToCollect(paragraphs: number): number {
  const { body } = parsePage('<p>The <b>Board</b> of <i>Peace</i> met.</p>'.repeat(paragraphs));
  const start = performance.now();
  expect(collectBlocks(body, { visibility: markupVisibility })).toHaveLength(paragraphs);
  return performance.now() - start;
}

describe('the offsets of blocks', () => {
  it('lead to the same character in a text node, and back', () => {
    fc.assert(
      fc.property(trees, (children) => {
        for (const block of collect(children).blocks) {
          for (let offset = 0; offset < block.text.length; offset += 1) {
            const { start, end } = spanToPoints(block, { start: offset, end: offset + 1 });
            const character = start.node.data.charAt(start.offset);
            expect(/[\t\n\f\r ]/.test(character) ? ' ' : character).toBe(block.text.charAt(offset));
            expect(end).toEqual({ node: start.node, offset: start.offset + 1 });
            expect(offsetOfPoint(block, start)).toBe(offset);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are covered by segments without gap or overlap', () => {
    fc.assert(
      fc.property(trees, (children) => {
        for (const { segments, text: whole } of collect(children).blocks) {
          let end = 0;
          for (const segment of segments) {
            expect(segment.start).toBe(end);
            expect(segment.length).toBeGreaterThan(0);
            end += segment.length;
          }
          expect(end).toBe(whole.length);
        }
      }),
    );
  });

  it('lose no printed character, whatever the tree', () => {
    fc.assert(
      fc.property(trees, (children) => {
        const all = collect(children).blocks.map((block) => block.text);
        expect(withoutSpace(all.join(''))).toBe(withoutSpace(printed(children)));
      }),
      { numRuns: 400 },
    );
  });

  it('are found without changing the document', () => {
    fc.assert(
      fc.property(trees, (children) => {
        const { body } = parsePage('');
        build(body, children);
        const before = body.innerHTML;
        collectBlocks(body, { visibility: markupVisibility });
        expect(body.innerHTML).toBe(before);
      }),
    );
  });

  it('of a span over several nodes end in the node of its last character', () => {
    const { body } = parsePage('<p>the <b>International</b> <i>Stabilisation</i> Force</p>');
    const [block] = collectBlocks(body, { visibility: markupVisibility });
    if (block === undefined) throw new Error('no block');
    const start = block.text.indexOf('International');
    const { start: from, end: to } = spanToPoints(block, { start, end: start + 27 });
    expect([from.node.data, from.offset]).toEqual(['International', 0]);
    expect([to.node.data, to.offset]).toEqual(['Stabilisation', 13]);
  });

  it('outside the block are refused', () => {
    const { body } = parsePage('<p>Gaza</p>');
    const [block] = collectBlocks(body, { visibility: markupVisibility });
    if (block === undefined) throw new Error('no block');
    expect(() => spanToPoints(block, { start: 0, end: 5 })).toThrow(RangeError);
    expect(() => spanToPoints(block, { start: 2, end: 0 })).toThrow(RangeError);
    expect(
      offsetOfPoint(block, { node: body.ownerDocument.createTextNode('Gaza'), offset: 1 }),
    ).toBeNull();
  });

  it('are found in time that grows with the page, not with its square', () => {
    timeToCollect(1000);
    const small = timeToCollect(2000);
    // 12,000 paragraphs are some 100,000 nodes.
    expect(timeToCollect(12_000)).toBeLessThan(Math.max(small, 5) * 6 * 4);
  });
});
