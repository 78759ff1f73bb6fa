import { useEffect, useState } from 'preact/hooks';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import { composeNews } from '@/lib/edition/compose-news';
import type { EditionNews } from '@/lib/edition/edition-news';
import { noteKnownEdition, readKnownEdition } from '@/lib/edition/known-store';
import { reportError } from '@/lib/platform/report-error';

/** What the briefing in use says that the reader does not know yet, and how to have done with it. */
export function useNews(index: BriefingIndex): {
  readonly news: EditionNews | null;
  readonly dismiss: () => void;
} {
  const [news, setNews] = useState<EditionNews | null>(null);
  useEffect(() => {
    void readKnownEdition().then((known) =>
      setNews(known === null ? null : composeNews(known, index)),
    );
  }, [index]);
  const dismiss = () => {
    setNews(null);
    noteKnownEdition(index).catch((error: unknown) => reportError('the news', error));
  };
  return { news, dismiss };
}
