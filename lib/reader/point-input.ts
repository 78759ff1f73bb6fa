import { distance } from '@/lib/card/geometry';
import type { Mark } from '@/lib/paint/mark';
import { markAt, type ViewportPoint } from '@/lib/paint/mark-at';
import type { Painter } from '@/lib/paint/painter';
import type { CardControl } from '@/lib/reader/card-control';
import type { Hear } from '@/lib/reader/hear';
import type { Settings } from '@/lib/settings/settings';

export type InputOptions = {
  readonly painter: Painter;
  readonly control: CardControl;
  readonly settings: () => Settings;
  readonly hear: Hear;
  readonly signal: AbortSignal;
};

/** What a click or tap on it is meant for, rather than for a mark in it. */
const controls =
  'a[href], button, input, select, textarea, label, summary, [role=button], [onclick]';

/** Mouse and pen: resting on a mark opens its card. */
export function watchPointer({ painter, control, settings, hear, signal }: InputOptions): void {
  let last: { readonly point: ViewportPoint; readonly isOnCard: boolean } | null = null;
  let isMoved = false;
  let frame = 0;

  const sample = () => {
    const isScroll = !isMoved;
    frame = 0;
    isMoved = false;
    if (last === null) return;
    const { point: at, isOnCard } = last;
    const mark: Mark | null = isOnCard ? null : markAt(painter, at);
    control.step({ type: 'pointer', at, time: performance.now(), mark, isOnCard, isScroll });
  };
  const sampleSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(sample);
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  hear('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    // After a scroll some report a move that was none.
    isMoved ||= last === null || distance(last.point, point) > 0;
    // Text being selected is not being asked about.
    last = event.buttons === 0 ? { point, isOnCard: control.host.owns(event) } : null;
    sampleSoon();
  });
  hear('pointerout', (event) => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    last = null;
    control.step({ type: 'pointer-left' });
  });
  hear('pointerdown', (event) => {
    if (event.pointerType !== 'touch' && !control.host.owns(event)) control.dismiss();
  });
  hear('click', (event) => {
    if (settings().openBy !== 'click' || isTouch(event) || control.host.owns(event)) return;
    const at = { x: event.clientX, y: event.clientY };
    const mark = isOnControl(event) ? null : markAt(painter, at);
    if (mark !== null) control.openAt(mark, 'click', at);
  });
  // The text moves under a resting pointer, and the card with it.
  hear('scroll', sampleSoon);
}

export function isTouch(event: Event): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}

export function isOnControl({ target }: Event): boolean {
  return target instanceof Element && target.closest(controls) !== null;
}
