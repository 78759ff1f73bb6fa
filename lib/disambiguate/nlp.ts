import nlp from 'compromise/two';

/** A word as the grammar engine sees it; offsets in UTF-16 units of the text it was given. */
export type TaggedWord = {
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
};

/** Words that the engine's lexicon reads wrongly in news of diplomacy. */
const plugin = { words: { talks: 'Plural', strikes: 'Plural', police: 'Plural' } };

let isReady = false;

/**
 * Tags the words of a text. Offsets are counted here from the engine's own pieces, because its offsets
 * take in trailing punctuation.
 */
export function tagWords(text: string): readonly TaggedWord[] {
  if (!isReady) nlp.plugin(plugin);
  isReady = true;
  const words: TaggedWord[] = [];
  let at = 0;
  for (const term of nlp(text).termList()) {
    const start = at + (term.pre ?? '').length;
    const end = start + (term.text ?? '').length;
    at = end + (term.post ?? '').length;
    if (end > start) words.push({ start, end, tags: term.tags ?? new Set() });
  }
  return words;
}
