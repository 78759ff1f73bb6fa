import type { PartialDate } from '@/lib/briefing/types';
import type { Mention } from '@/lib/detect/mention';
import { beginReading, finishReading, scanAhead } from '@/lib/detect/read-text';
import type { GrammarAnswer, GrammarQuestion } from '@/lib/disambiguate/grammar';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { Pace } from '@/lib/reader/pace';
import type { TextBlock } from '@/lib/text/text-block';

type Disambiguate = (questions: readonly GrammarQuestion[]) => Promise<readonly GrammarAnswer[]>;

export type FindOptions = {
  readonly gazetteer: Gazetteer;
  readonly blocks: readonly TextBlock[];
  readonly published: PartialDate | null;
  readonly pace: Pace;
  /** Called with what is certain without grammar, while grammar is being asked. */
  readonly onCertain: (mentions: readonly Mention[]) => void;
};

/** What the background takes at once. */
const maxQuestions = 200;
/** Blocks scanned between two looks at the clock. */
const stride = 24;

/**
 * Finds the mentions of a page, again and again as it changes. Grammar is asked once for each sentence;
 * where it gives no answer, what needs it stays unmarked.
 */
export class MentionFinder {
  readonly #disambiguate: Disambiguate;
  readonly #answers = new Map<string, GrammarAnswer>();

  constructor(disambiguate: Disambiguate) {
    this.#disambiguate = disambiguate;
  }

  async find(options: FindOptions): Promise<readonly Mention[]> {
    const { gazetteer, blocks, published, pace, onCertain } = options;
    for (let from = 0; from < blocks.length; from += stride) {
      scanAhead(blocks.slice(from, from + stride), gazetteer);
      await pace.breathe();
    }
    const reading = beginReading({ blocks, gazetteer, published });
    await pace.breathe();
    const known = this.#known(reading.questions);
    if (known !== null) return finishReading(reading, known);
    const certain = finishReading(reading, null);
    await pace.breathe();
    onCertain(certain);
    const answers = await this.#ask(reading.questions);
    return answers === null ? certain : finishReading(reading, answers);
  }

  /** null when grammar has not been asked for one of them yet. */
  #known(questions: readonly GrammarQuestion[]): readonly GrammarAnswer[] | null {
    const known = questions.map((question) => this.#answers.get(keyOf(question)));
    return known.every((answer) => answer !== undefined) ? known : null;
  }

  async #ask(questions: readonly GrammarQuestion[]): Promise<readonly GrammarAnswer[] | null> {
    const open = questions.filter((question) => !this.#answers.has(keyOf(question)));
    for (let from = 0; from < open.length; from += maxQuestions) {
      const batch = open.slice(from, from + maxQuestions);
      const answers = await this.#disambiguate(batch);
      batch.forEach((question, index) => {
        const answer = answers[index];
        if (answer !== undefined) this.#answers.set(keyOf(question), answer);
      });
    }
    return this.#known(questions);
  }
}

function keyOf({ sentence, start, end }: GrammarQuestion): string {
  return `${start} ${end} ${sentence}`;
}
