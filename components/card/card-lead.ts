import type { CardModel } from '@/lib/card/card-model';

const longestLead = 280;

/**
 * What a card says before "More": the definition and, where both fit, the part in phase two.
 * At most 280 characters, cut after a sentence where one ends in time and else after a word.
 */
export function cardLead({ definition, role }: Pick<CardModel, 'definition' | 'role'>): {
  readonly text: string;
  readonly isWhole: boolean;
} {
  const whole = `${definition} ${role}`.trim();
  if (whole.length <= longestLead) return { text: whole, isWhole: true };
  return { text: cut(whole), isWhole: false };
}

function cut(text: string): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    text,
  )) {
    const sentenceEnd = index + segment.trimEnd().length;
    if (sentenceEnd > longestLead) break;
    end = sentenceEnd;
  }
  if (end > 0) return text.slice(0, end);
  const space = text.lastIndexOf(' ', longestLead - 1);
  return `${text.slice(0, space > 0 ? space : longestLead - 1)}…`;
}
