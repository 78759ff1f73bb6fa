import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { takeAwayFormats, type TakeAwayFormat } from '@/lib/export/take-away';
import { writeClipboard } from '@/lib/platform/clipboard';
import { t } from '@/components/i18n/translate';
import { RefusedCopy } from './refused-copy';

type CopyRowProps = {
  readonly label: string;
  /** Called in the click itself. */
  readonly write: (format: TakeAwayFormat) => string;
  /** What stands at the end of the row. */
  readonly children?: ComponentChildren;
};

type Outcome = {
  readonly format: TakeAwayFormat;
  /** What the clipboard did not take; null when it did. */
  readonly refused: string | null;
};

/** The formats in a row: each press copies, and says so in its place. */
export function CopyRow({ label, write, children }: CopyRowProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (format: TakeAwayFormat) => {
    const text = write(format);
    setOutcome({ format, refused: (await writeClipboard(text)) ? null : text });
  };
  const refused = outcome?.refused ?? null;
  const isCopied = (format: TakeAwayFormat) => outcome?.format === format && refused === null;
  return (
    <>
      <div class="action-row" role="group" aria-label={label}>
        <span class="action-label">{label}</span>
        {takeAwayFormats.map((format) => (
          <button
            key={format}
            type="button"
            class="text-button"
            aria-live="polite"
            onClick={() => void copy(format)}
          >
            {isCopied(format) ? t('takeAway.copied') : formatName(format)}
          </button>
        ))}
        {children}
      </div>
      {refused !== null && <RefusedCopy text={refused} />}
    </>
  );
}

function formatName(format: TakeAwayFormat): string {
  switch (format) {
    case 'text':
      return t('takeAway.plainText');
    case 'markdown':
      return 'Markdown';
    case 'csl-json':
      return 'CSL-JSON';
  }
}
