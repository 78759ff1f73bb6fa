import { useEffect, useState } from 'preact/hooks';
import { placeOfHash, type PanelPlace } from '@/lib/panel/panel-place';
import { followWishes } from '@/lib/panel/panel-wish';
import { browser } from '@/lib/platform/browser';
import { reportError } from '@/lib/platform/report-error';

/** Where the panel is sent: by its own address, as a tab, or by word from card and popup. */
export function usePlace(): PanelPlace | null {
  const [place, setPlace] = useState(() => placeOfHash(location.hash));
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    const follow = async () => {
      const { id } = await browser.windows.getCurrent();
      if (id !== undefined && !isGone) stop = followWishes(id, setPlace);
    };
    follow().catch((error: unknown) => reportError('the side panel', error));
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
  return place;
}
