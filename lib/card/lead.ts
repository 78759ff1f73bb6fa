import type { Timing } from '@/lib/card/card-model';

/** In characters: all that stands before “More”. */
const longestOpening = 280;
/** What of it the notice takes that an article and the briefing do not overlap in time. */
const noticeLength = 90;

/**
 * The opening of a card: the definition and, sentence by sentence, as much of the role as fits into 280
 * characters, or into what a time notice leaves of them. A definition that is longer itself ends at a
 * sentence, else at a clause with an ellipsis.
 */
export function composeLead(options: {
  readonly definition: string;
  readonly role: string;
  readonly relation: Timing['relation'];
}): string {
  const { definition, role, relation } = options;
  const room = relation === 'within' ? longestOpening : longestOpening - noticeLength;
  let lead = shorten(definition, room);
  if (lead.length < definition.length) return lead;
  for (const sentence of sentencesOf(role)) {
    const longer = `${lead} ${sentence}`.trim();
    if (longer.length > room) break;
    lead = longer;
  }
  return lead;
}

function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  let whole = '';
  for (const sentence of sentencesOf(text)) {
    const longer = `${whole} ${sentence}`.trim();
    if (longer.length > room) break;
    whole = longer;
  }
  return whole === '' ? cutAtClause(text, room) : whole;
}

function cutAtClause(text: string, room: number): string {
  const begun = text.slice(0, room - 1);
  const clause = /^.*(?=[,;:](?:\s|$)|\s[–—]\s)/su.exec(begun)?.[0] ?? '';
  // A clause that ends too early says too little: better whole words.
  const cut = clause.length > room / 3 ? clause : begun.slice(0, begun.lastIndexOf(' '));
  return `${(cut === '' ? begun : cut).trimEnd()}…`;
}

function sentencesOf(text: string): readonly string[] {
  return [...segmenter().segment(text)].map(({ segment }) => segment.trim());
}

let segmenterInUse: Intl.Segmenter | null = null;

/** Made on first use: it costs milliseconds. */
function segmenter(): Intl.Segmenter {
  segmenterInUse ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return segmenterInUse;
}
