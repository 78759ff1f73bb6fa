import nlp from 'compromise/two';

/** A word as the grammar engine sees it; offsets in UTF-16 units of the text it was given. */
export type TaggedWord = {
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
};

type Term = ReturnType<ReturnType<typeof nlp>['termList']>[number];

/** Words that the engine's lexicon reads wrongly in news of diplomacy. */
const plugin = { words: { talks: 'Plural', strikes: 'Plural', police: 'Plural' } };

/** What the engine does before it lets neighbouring words change its mind, the costliest part by far. */
const firstSteps = ['contractions', 'index', 'freeze', 'lexicon', 'preTagger'];

let isReady = false;

function engine(): typeof nlp {
  if (!isReady) nlp.plugin(plugin);
  isReady = true;
  return nlp;
}

/** Tags the words of a text by the engine's lexicon and by their endings alone. */
export function tagWordsByForm(text: string): readonly TaggedWord[] {
  return wordsOf(engine().tokenize(text).compute(firstSteps).termList());
}

/** Tags the words of a text with all that the engine knows. */
export function tagWords(text: string): readonly TaggedWord[] {
  return wordsOf(engine()(text).termList());
}

/** Offsets are counted here from the engine's own pieces, because its offsets take in punctuation. */
function wordsOf(terms: readonly Term[]): readonly TaggedWord[] {
  const words: TaggedWord[] = [];
  let at = 0;
  for (const term of terms) {
    const start = at + (term.pre ?? '').length;
    const end = start + (term.text ?? '').length;
    at = end + (term.post ?? '').length;
    if (end > start) words.push({ start, end, tags: term.tags ?? new Set() });
  }
  return words;
}
