import { useEffect, useMemo, useState } from 'preact/hooks';
import { cardView } from '@/components/card/card-view';
import { chooseLanguage } from '@/components/i18n/choose-language';
import { readerWords } from '@/components/i18n/reader-words';
import { Paste } from '@/components/paste/paste';
import { checkText, type PastedText } from '@/components/paste/pasted-text';
import type { PageReport, PageState } from '@/lib/page/page-state';
import { reportError } from '@/lib/platform/report-error';
import { serveReader } from '@/lib/reader/serve-reader';
import { splitParagraphs } from '@/lib/text/split-paragraphs';
import { stateDate } from './state-date';

/** The paste page with the reader behind it: what is pasted is read as a page is, and kept nowhere. */
export function ConnectedPaste({ selection }: { readonly selection: string | null }) {
  const [pasted, setPasted] = useState(() => fromSelection(selection));
  const [report, setReport] = useState<PageReport | null>(null);
  const paragraphs = useMemo(
    () => (pasted === null ? null : splitParagraphs(pasted.text)),
    [pasted],
  );
  useEffect(() => (pasted === null ? undefined : readText(pasted, setReport)), [pasted]);
  return (
    <Paste
      paragraphs={paragraphs}
      report={report}
      onRead={setPasted}
      onAnother={() => {
        setReport(null);
        setPasted(null);
      }}
    />
  );
}

/** What was selected on a page is read at once; its date the reader may add. */
function fromSelection(text: string | null): PastedText | null {
  return text === null || checkText(text) !== null ? null : { text, date: null };
}

/** Reads what the page now shows; returns how to stop. */
function readText(
  { date }: PastedText,
  onReport: (report: PageReport) => void,
): (() => void) | undefined {
  stateDate(date);
  const served = serveReader({ view: cardView, words: readerWords, chooseLanguage, force: true });
  if (served === null) return undefined;
  let isWanted = true;
  const report = (state: PageState) => {
    if (isWanted && state.kind === 'reading') onReport(state.report);
  };
  served.reader
    .state()
    .then(report)
    .catch((error: unknown) => reportError('the pasted text', error));
  return () => {
    isWanted = false;
    served.stop();
  };
}
