import { useState } from 'preact/hooks';
import type { ReportedMention } from '@/lib/page/page-state';
import { Name } from '@/components/cited/name';
import { formatCount, t } from '@/components/i18n/translate';

type MentionEntryProps = {
  readonly entity: {
    readonly label: string;
    /** In reading order. */
    readonly mentions: readonly ReportedMention[];
  };
  readonly onReveal: (mention: number) => void;
};

/** A term of the page with the number of its places; each press leads to the next of them. */
export function MentionEntry({ entity: { label, mentions }, onReveal }: MentionEntryProps) {
  const [place, setPlace] = useState<number | null>(null);
  const revealNext = () => {
    const next = place === null ? 0 : (place + 1) % mentions.length;
    const mention = mentions[next];
    if (mention === undefined) return;
    setPlace(next);
    onReveal(mention.index);
  };
  return (
    <button type="button" class="row-button mention" onClick={revealNext}>
      <Name text={label} />
      <span class="mention-count">
        {place === null
          ? formatCount(mentions.length)
          : t('page.place', [formatCount(place + 1), formatCount(mentions.length)])}
      </span>
    </button>
  );
}
