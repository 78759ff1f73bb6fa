import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { precedes } from '@/lib/text/document-order';
import { parsePage } from '@/test/support/parse-page';

const html = '<div><p>a</p><p><b>b</b><i>c</i></p></div><ul><li>d</li></ul>e';

it('orders two nodes as a walk through the document meets them', () => {
  const { body } = parsePage(html);
  const nodes: Node[] = [];
  const visit = (node: Node): void => {
    nodes.push(node);
    for (const child of node.childNodes) visit(child);
  };
  visit(body);
  const index = fc.nat({ max: nodes.length - 1 });
  fc.assert(
    fc.property(index, index, (left, right) => {
      const [a, b] = [nodes[left], nodes[right]];
      if (a === undefined || b === undefined) throw new Error('out of range');
      expect(precedes(a, b)).toBe(left < right && !a.contains(b));
    }),
    { numRuns: 400 },
  );
});

it('does not order nodes of different trees', () => {
  const { body } = parsePage(html);
  expect(precedes(body.ownerDocument.createElement('p'), body)).toBe(false);
});
