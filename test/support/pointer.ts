type Point = { readonly x: number; readonly y: number };

/** What a hand does, sent to whatever is at that place of the document. */
export function movePointer(point: Point): void {
  send('pointermove', point, { pointerType: 'mouse' });
}

/** The pointer goes out of the window. */
export function leaveWindow(): void {
  send('pointerout', { x: 0, y: 0 }, { pointerType: 'mouse' });
}

export function pressMouse(point: Point): void {
  send('pointerdown', point, { pointerType: 'mouse', button: 0, buttons: 1 });
}

/** A tap; returns false when its click was taken from the page. */
export function tap(point: Point): boolean {
  send('pointerdown', point, { pointerType: 'touch' });
  send('pointerup', point, { pointerType: 'touch' });
  return send('click', point, { pointerType: 'touch' });
}

export function putFinger(point: Point): void {
  send('pointerdown', point, { pointerType: 'touch' });
}

/** Returns false when the click that follows was taken from the page. */
export function liftFinger(point: Point): boolean {
  send('pointerup', point, { pointerType: 'touch' });
  return send('click', point, { pointerType: 'touch' });
}

/** Returns false when the key was taken from the page. */
export function pressKey(key: string): boolean {
  const target = document.activeElement ?? document.body;
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
  );
}

function send(type: string, { x, y }: Point, more: PointerEventInit): boolean {
  const target = document.elementFromPoint(x, y) ?? document.documentElement;
  return target.dispatchEvent(
    new PointerEvent(type, {
      clientX: x,
      clientY: y,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...more,
    }),
  );
}
