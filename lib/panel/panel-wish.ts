import { placeOfHash, addressOfPlace, type PanelPlace } from '@/lib/panel/panel-place';
import { browser } from '@/lib/platform/browser';

/** Kept in memory by the browser and taken at once; nothing of it reaches the disk. */
const key = 'panel-wish';

/** Leaves word for the panel of a window, open or about to open, what to show. */
export async function wishForPanel(windowId: number, place: PanelPlace): Promise<void> {
  await browser.storage.session.set({ [key]: { windowId, address: addressOfPlace(place) } });
}

/** Hands over what this window's panel is wished to show, at once and later; returns how to stop. */
export function followWishes(windowId: number, onWish: (place: PanelPlace) => void): () => void {
  const take = (wish: unknown) => {
    const place = placeIn(wish, windowId);
    if (place === null) return;
    void browser.storage.session.remove(key);
    onWish(place);
  };
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) =>
    take(changes[key]?.newValue);
  browser.storage.session.onChanged.addListener(listener);
  void browser.storage.session.get(key).then((stored) => take(stored[key]));
  return () => browser.storage.session.onChanged.removeListener(listener);
}

function placeIn(wish: unknown, windowId: number): PanelPlace | null {
  if (typeof wish !== 'object' || wish === null) return null;
  const { windowId: wished, address } = wish as { windowId?: unknown; address?: unknown };
  if (wished !== windowId || typeof address !== 'string') return null;
  return placeOfHash(new URL(address, 'https://panel.invalid').hash);
}
