import { editionInUse } from '@/lib/edition/edition-in-use';
import type { Outline } from '@/lib/export/outline';
import { outlineBrief } from '@/lib/export/outline-brief';
import { pageBrief } from '@/lib/export/page-brief';
import { askTab } from '@/lib/messaging/ask-tab';

/** Quotes around a name do not move it. */
const byLetters = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

/** What the page in a tab mentions, by the alphabet; null where none is read there. Never rejects. */
export async function readOutline(tab: number): Promise<Outline | null> {
  const [{ index }, state] = await Promise.all([
    editionInUse(),
    askTab(tab)('page/state', null).catch(() => null),
  ]);
  if (state?.kind !== 'reading') return null;
  const brief = pageBrief(state.report, index);
  const cards = brief.cards.toSorted((a, b) => byLetters.compare(a.entity.label, b.entity.label));
  return outlineBrief({ ...brief, cards });
}
