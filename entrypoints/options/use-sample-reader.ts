import { useEffect, useRef } from 'preact/hooks';
import { cardView } from '@/components/card/card-view';
import { readerWords } from '@/components/i18n/reader-words';
import { pageRuntime } from '@/lib/platform/page-runtime';
import { namesInUse } from '@/lib/reader/names-in-use';
import { readerServices } from '@/lib/reader/reader-services';
import { startReader, type Reader } from '@/lib/reader/start-reader';
import type { Settings } from '@/lib/settings/settings';

/** Has the sample text on this page read as a web page is, with these settings. */
export function useSampleReader(settings: Settings): void {
  const reader = useRef<Reader | null>(null);
  useEffect(() => {
    reader.current = startSampleReader(settings);
    return () => reader.current?.stop();
  }, []);
  useEffect(() => reader.current?.applySettings(settings), [settings]);
}

function startSampleReader(settings: Settings): Reader {
  const names = namesInUse();
  return startReader({
    view: cardView,
    words: readerWords,
    // The toolbar's number is for articles.
    services: { ...readerServices, count: () => Promise.resolve(null) },
    gazetteer: () => names,
    findContent: (document) => [...document.querySelectorAll('.sample-text')],
    settings,
    force: true,
    isGenuine: ({ isTrusted }) => isTrusted,
    isAlive: () => pageRuntime() !== null,
  });
}
