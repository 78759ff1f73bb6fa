import { distance } from '@/lib/card/geometry';
import { markAt, type ViewportPoint } from '@/lib/paint/mark-at';
import { isOnControl, isTouch, type InputOptions } from '@/lib/reader/point-input';

/** ms a finger stays down on a mark inside a link. */
const longPress = 500;
/** px that a finger may move meanwhile. */
const tremble = 10;

/**
 * Touch: a tap on a mark opens its card as a sheet, a tap elsewhere closes it. Inside links a tap is the
 * link's own and a long press opens the card, in place of the browser's menu for the link.
 */
export function watchTouch({ painter, control, hear }: InputOptions): void {
  let press: { readonly at: ViewportPoint; readonly timer: number } | null = null;
  /** A long press has opened a card: what the finger does on going up is not for the link. */
  let isSpent = false;

  const release = () => {
    if (press !== null) clearTimeout(press.timer);
    press = null;
  };
  const openAt = (at: ViewportPoint): boolean => {
    const mark = markAt(painter, at);
    if (mark !== null) control.openAt(mark, 'touch', at);
    return mark !== null;
  };

  hear('pointerdown', (event) => {
    release();
    isSpent = false;
    if (!isTouch(event) || control.host.owns(event) || !isOnControl(event)) return;
    const at = { x: event.clientX, y: event.clientY };
    const timer = window.setTimeout(() => {
      isSpent = openAt(at);
      press = null;
    }, longPress);
    press = { at, timer };
  });
  hear('pointermove', (event) => {
    const at = { x: event.clientX, y: event.clientY };
    if (press !== null && distance(at, press.at) > tremble) release();
  });
  for (const type of ['pointerup', 'pointercancel', 'scroll'] as const) hear(type, release);
  hear(
    'contextmenu',
    (event) => {
      if (press !== null) {
        isSpent = openAt(press.at);
        release();
      }
      if (isSpent) event.preventDefault();
    },
    { manner: 'active' },
  );
  hear(
    'click',
    (event) => {
      if (!isTouch(event) || control.host.owns(event)) return;
      if (isSpent) {
        event.preventDefault();
        event.stopPropagation();
        isSpent = false;
        return;
      }
      const isMark = !isOnControl(event) && openAt({ x: event.clientX, y: event.clientY });
      if (!isMark) control.dismiss();
    },
    { manner: 'active' },
  );
}
