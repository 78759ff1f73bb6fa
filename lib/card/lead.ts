const longestLead = 280;

/**
 * The opening of a card: the definition and, sentence by sentence, as much of the role as fits into 280
 * characters. A definition that is longer itself ends at a sentence, else at a clause with an ellipsis.
 */
export function composeLead(definition: string, role: string): string {
  let lead = shorten(definition);
  if (lead.length < definition.length) return lead;
  for (const sentence of sentencesOf(role)) {
    const longer = `${lead} ${sentence}`.trim();
    if (longer.length > longestLead) break;
    lead = longer;
  }
  return lead;
}

function shorten(text: string): string {
  if (text.length <= longestLead) return text;
  let whole = '';
  for (const sentence of sentencesOf(text)) {
    const longer = `${whole} ${sentence}`.trim();
    if (longer.length > longestLead) break;
    whole = longer;
  }
  return whole === '' ? cutAtClause(text) : whole;
}

function cutAtClause(text: string): string {
  const room = text.slice(0, longestLead - 1);
  const clause = /^.*(?=[,;:](?:\s|$)|\s[–—]\s)/su.exec(room)?.[0] ?? '';
  // A clause that ends too early says too little: better whole words.
  const cut = clause.length > longestLead / 3 ? clause : room.slice(0, room.lastIndexOf(' '));
  return `${(cut === '' ? room : cut).trimEnd()}…`;
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
