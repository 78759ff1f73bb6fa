import type { GrammarAnswer, GrammarQuestion } from '@/lib/disambiguate/grammar';
import { tagWords, tagWordsByForm, type TaggedWord } from '@/lib/disambiguate/nlp';
import { partOf, unknownPart } from '@/lib/disambiguate/part-of-speech';

/** Limits that keep one batch short: odd input has made the engine slow before. */
const mostQuestions = 200;
const longestSentence = 600;
/** Characters tagged in one go: a call costs as much as ten words, a very long text more than its parts. */
const batchLength = 2000;

type Tagger = (text: string) => readonly TaggedWord[];

/**
 * Tier 2: asks compromise what part each phrase plays. Answers stand in the order of the questions;
 * questions beyond 200, and sentences over 600 units, get an empty answer. The whole engine takes four times
 * as long as its first steps, so it sees only what those leave open.
 */
export function answerQuestions(questions: readonly GrammarQuestion[]): readonly GrammarAnswer[] {
  const asked = questions.filter(isAnswered);
  const answers = answerWith(tagWordsByForm, asked);
  const open = asked.filter((question) => !isDecided(answers.get(question)));
  const later = answerWith(tagWords, open);
  return questions.map((question, index) =>
    isAnswered(question, index)
      ? (later.get(question) ?? answers.get(question) ?? unknownPart)
      : unknownPart,
  );
}

const isAnswered = ({ sentence }: GrammarQuestion, index: number): boolean =>
  index < mostQuestions && sentence.length <= longestSentence;

const isDecided = (answer: GrammarAnswer | undefined): boolean =>
  answer !== undefined && (answer.isSubject || answer.isObject);

function answerWith(
  tag: Tagger,
  questions: readonly GrammarQuestion[],
): ReadonlyMap<GrammarQuestion, GrammarAnswer> {
  const tagged = tagSentences(new Set(questions.map(({ sentence }) => sentence)), tag);
  return new Map(
    questions.map((question) => {
      const { sentence, start, end } = question;
      return [question, partOf(tagged.get(sentence) ?? [], start, end)];
    }),
  );
}

/** Tags several sentences in one call to the engine; blank lines keep them apart. */
function tagSentences(
  sentences: ReadonlySet<string>,
  tag: Tagger,
): ReadonlyMap<string, readonly TaggedWord[]> {
  const tagged = new Map<string, readonly TaggedWord[]>();
  let batch: string[] = [];
  let length = 0;
  const flush = (): void => {
    const words = tag(batch.join('\n\n'));
    let offset = 0;
    let first = 0;
    for (const sentence of batch) {
      const end = offset + sentence.length;
      let last = first;
      while ((words[last]?.start ?? Infinity) < end) last++;
      tagged.set(
        sentence,
        words.slice(first, last).map((word) => shift(word, -offset)),
      );
      first = last;
      offset = end + 2;
    }
    batch = [];
    length = 0;
  };
  for (const sentence of sentences) {
    batch.push(sentence);
    length += sentence.length;
    if (length > batchLength) flush();
  }
  if (batch.length > 0) flush();
  return tagged;
}

const shift = ({ start, end, tags }: TaggedWord, by: number): TaggedWord => ({
  start: start + by,
  end: end + by,
  tags,
});
