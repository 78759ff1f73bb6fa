import type { ReportedMention } from '@/lib/page/page-state';

/** A sentence of the page with the marks in it, in reading order. */
export type MarkedSentence = {
  readonly parts: readonly SentencePart[];
  readonly mentions: readonly ReportedMention[];
};

type SentencePart = { readonly text: string; readonly mention: ReportedMention | null };

/**
 * The page's marks by the sentences they stand in. Each mention is the `mention` of exactly one part; one that
 * lies beyond the end of a sentence cut short follows it.
 */
export function markSentences(mentions: readonly ReportedMention[]): readonly MarkedSentence[] {
  const groups: ReportedMention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.sentence === mention.sentence) last.push(mention);
    else groups.push([mention]);
  }
  return groups.map((group) => ({ mentions: group, parts: split(group) }));
}

function split(group: readonly ReportedMention[]): readonly SentencePart[] {
  const sentence = group[0]?.sentence ?? '';
  const parts: SentencePart[] = [];
  const beyond: SentencePart[] = [];
  let end = 0;
  for (const mention of group) {
    const start = sentence.indexOf(mention.surface, end);
    if (start === -1) {
      beyond.push({ text: ' ', mention: null }, { text: mention.surface, mention });
      continue;
    }
    parts.push({ text: sentence.slice(end, start), mention: null });
    parts.push({ text: mention.surface, mention });
    end = start + mention.surface.length;
  }
  const all = [...parts, { text: sentence.slice(end), mention: null }, ...beyond];
  return all.filter(({ text }) => text !== '');
}
