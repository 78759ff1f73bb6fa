import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { ReportedMention } from '@/lib/page/page-state';
import type { Mark } from '@/lib/paint/mark';
import { sentencesOf } from '@/lib/text/sentence-at';

const maxSentence = 300;

/** The marks as the popup lists them; `index` is the mark's place in the list. */
export function reportMentions(
  marks: readonly Mark[],
  entries: Gazetteer['entries'],
): readonly ReportedMention[] {
  // Marks come block by block.
  let last = { text: '', sentenceAt: sentencesOf('') };
  return marks.flatMap((mark, index) => {
    const entry = entries.get(mark.entity);
    if (entry === undefined) return [];
    const { id: entity, label, kind, element } = entry;
    const { text } = mark.block;
    if (text !== last.text) last = { text, sentenceAt: sentencesOf(text) };
    const { start, end } = last.sentenceAt(mark.span);
    const sentence = shorten(text.slice(start, end));
    return [{ index, entity, label, kind, element, surface: mark.surface, sentence }];
  });
}

function shorten(sentence: string): string {
  return sentence.length <= maxSentence ? sentence : `${sentence.slice(0, maxSentence - 1)}…`;
}
