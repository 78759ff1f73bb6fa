import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '@/lib/paint/marks.css';
import type { EntityId } from '@/lib/briefing/types';
import type { Mark } from '@/lib/paint/mark';
import { CardHost } from '@/lib/reader/card-host';
import type { CardProps } from '@/lib/reader/card-view';
import { collectBlocks } from '@/lib/text/collect-blocks';
import { layoutVisibility } from '@/lib/text/visibility';
import { middleOf } from '@/test/support/page-marks';
import { PlainCard } from '@/test/support/reader-page';

let card: PlainCard;
let host: CardHost;

beforeEach(() => {
  document.body.style.cssText = 'margin: 20px; font: 16px/24px sans-serif; direction: ltr';
  card = new PlainCard();
  host = new CardHost(card, () => null);
});
afterEach(() => {
  host.leave();
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
  document.querySelector('style[data-test]')?.remove();
});

function showAt(root: Element): void {
  const [block] = collectBlocks(root, { visibility: layoutVisibility });
  if (block === undefined) throw new Error('Nothing to read');
  const surface = 'River Council';
  const start = block.text.indexOf(surface);
  const span = { start, end: start + surface.length };
  const mark: Mark = {
    block,
    span,
    surface,
    entity: 'any' as EntityId,
    kind: 'body',
    salience: 2 as const,
    word: 0,
    reason: '',
  };
  const model = { entity: { label: surface } } as CardProps['model'];
  const props: CardProps = {
    model,
    surface,
    sentence: surface,
    reason: '',
    mode: 'hover',
    wishes: null,
    onClose: () => host.hide(),
    onOpenRecord: () => undefined,
  };
  host.show({ mark, at: middleOf(surface), props });
}

describe('CardHost', () => {
  it('goes into the modal dialog that its words are in, and out of it again', () => {
    document.body.innerHTML = '<dialog><p>What the River Council said.</p></dialog>';
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    showAt(document.querySelector('p') as Element);
    expect(dialog?.lastElementChild?.matches(':popover-open')).toBe(true);
    const { left, top } = card.box;
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(dialog?.lastElementChild);
    host.hide();
    expect(dialog?.children.length).toBe(1);
  });

  it('stands above whatever a page puts on top', () => {
    document.body.innerHTML =
      '<p>What the River Council said.</p>' +
      '<div style="position: fixed; inset: 0; z-index: 2147483647; pointer-events: auto"></div>';
    showAt(document.querySelector('p') as Element);
    const { left, top } = card.box;
    expect(document.elementFromPoint(left + 20, top + 20)?.matches(':popover-open')).toBe(true);
  });

  it('is not moved, hidden or dressed by the page’s styles', () => {
    document.body.innerHTML = '<p style="margin: 16px 0">What the River Council said.</p>';
    showAt(document.querySelector('p') as Element);
    const before = card.box;
    const style = document.createElement('style');
    style.dataset['test'] = '';
    style.textContent = `
      html { font-size: 5px; }
      html > div, [popover] { display: none !important; opacity: 0 !important; transform: scale(2) !important;
        position: static !important; inset: 50px !important; visibility: hidden !important; }
      * { direction: rtl; }
      p { margin: 16px 0; direction: ltr; }`;
    document.head.append(style);
    expect(host.place()).toBe(true);
    const { left, top, width, height } = card.box;
    expect({ left, top, width, height }).toEqual({
      left: before.left,
      top: before.top,
      width: before.width,
      height: before.height,
    });
    const at = document.elementFromPoint(left + 20, top + 20);
    expect(at?.matches(':popover-open')).toBe(true);
  });

  it('keeps what happens in the card from the page', () => {
    document.body.innerHTML = '<p>What the River Council said.</p>';
    showAt(document.querySelector('p') as Element);
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    for (const type of ['click', 'keydown', 'pointerdown', 'wheel']) {
      document.addEventListener(type, hear);
      card.container?.firstElementChild?.dispatchEvent(
        new Event(type, { bubbles: true, composed: true }),
      );
      document.removeEventListener(type, hear);
    }
    expect(heard).toEqual([]);
  });

  it('takes no click in the first 150 ms', async () => {
    document.body.innerHTML = '<p>What the River Council said.</p>';
    showAt(document.querySelector('p') as Element);
    card.container?.querySelector('button')?.click();
    expect(card.label).toBe('River Council');
    await expect
      .poll(() => {
        card.container?.querySelector('button')?.click();
        return card.label;
      })
      .toBeNull();
  });
});
