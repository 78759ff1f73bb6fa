import type { PageReport } from '@/lib/page/page-state';
import { t } from '@/components/i18n/translate';
import { PasteForm } from './paste-form';
import type { PastedText } from './pasted-text';
import { TextRead } from './text-read';

type PasteProps = {
  /** Of the pasted text; null while there is none. */
  readonly paragraphs: readonly string[] | null;
  /** null until the text has been read. */
  readonly report: PageReport | null;
  readonly onRead: (pasted: PastedText) => void;
  readonly onAnother: () => void;
};

/** A page for texts that the browser lets no extension read. */
export function Paste({ paragraphs, report, onRead, onAnother }: PasteProps) {
  return (
    <>
      <header class="paste-head">
        <h1 class="page-title">{t('paste.title')}</h1>
        {paragraphs === null && <p class="standfirst">{t('paste.standfirst')}</p>}
      </header>
      {paragraphs === null ? (
        <main>
          <PasteForm onRead={onRead} />
        </main>
      ) : (
        <TextRead paragraphs={paragraphs} report={report} onAnother={onAnother} />
      )}
    </>
  );
}
