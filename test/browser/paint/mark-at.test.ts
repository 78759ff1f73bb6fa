import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntityId } from '@/lib/briefing/types';
import type { Mark } from '@/lib/paint/mark';
import { caretMarkAt, markAt } from '@/lib/paint/mark-at';
import { Painter } from '@/lib/paint/painter';
import { collectBlocks } from '@/lib/text/collect-blocks';
import { layoutVisibility } from '@/lib/text/visibility';
import { middleOf, rectsOf } from '@/test/support/page-marks';

const painter = new Painter();

beforeEach(() => {
  document.body.style.cssText = 'margin: 20px; font: 16px/32px monospace';
});
afterEach(() => {
  painter.clear();
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

function paint(html: string, phrase: string): readonly Mark[] {
  document.body.innerHTML = html;
  const marks = collectBlocks(document.body, { visibility: layoutVisibility }).flatMap((block) => {
    const start = block.text.indexOf(phrase);
    const span = { start, end: start + phrase.length };
    const entity = 'any' as EntityId;
    return start === -1
      ? []
      : [
          {
            block,
            span,
            surface: phrase,
            entity,
            kind: 'body' as const,
            salience: 2 as const,
            word: 0,
            reason: '',
          },
        ];
  });
  painter.paint(marks);
  return marks;
}

describe.each([
  ['markAt', markAt],
  ['the fallback by the caret', caretMarkAt],
])('%s', (_name, at) => {
  it('finds the mark under the pointer and none beside it', () => {
    const [mark] = paint('<p>The River Council met.</p>', 'River Council');
    expect(at(painter, middleOf('River Council'))).toBe(mark);
    expect(at(painter, middleOf('met'))).toBeNull();
    expect(at(painter, middleOf('The'))).toBeNull();
  });

  it('finds every part of a name that runs across elements', () => {
    const [mark] = paint('<p>The <em>River <b>Council</b></em> met.</p>', 'River Council');
    expect(at(painter, middleOf('River'))).toBe(mark);
    expect(at(painter, middleOf('Council'))).toBe(mark);
  });

  it('does not take the rectangle around a wrapped name for the name', () => {
    const html = '<p style="width: 30ch">Twelve members of the River Council met.</p>';
    const [mark] = paint(html, 'River Council');
    const [first, second] = rectsOf('River Council');
    if (first === undefined || second === undefined) throw new Error('The name does not wrap');
    expect(at(painter, { x: first.right - 4, y: first.top + 8 })).toBe(mark);
    expect(at(painter, { x: second.left + 4, y: second.top + 8 })).toBe(mark);
    expect(at(painter, { x: first.left - 20, y: first.top + 8 })).toBeNull();
    expect(at(painter, { x: second.right + 20, y: second.top + 8 })).toBeNull();
  });

  it('finds nothing far to the right of a line that ends in a name', () => {
    paint('<p>The River Council</p>', 'River Council');
    const { y } = middleOf('River Council');
    expect(at(painter, { x: 380, y })).toBeNull();
  });
});

describe('markAt', () => {
  it('finds nothing where the words have changed under the mark', () => {
    paint('<p>The River Council met.</p>', 'River Council');
    const point = middleOf('River Council');
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'The Other Persons met.';
    expect(markAt(painter, point)).toBeNull();
  });

  it('finds a name across a line feed of the source', () => {
    const [mark] = paint('<p>The River\n   Council met.</p>', 'River Council');
    expect(markAt(painter, middleOf('River'))).toBe(mark);
  });
});
