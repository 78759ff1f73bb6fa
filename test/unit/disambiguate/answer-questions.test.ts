import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestions } from '@/lib/disambiguate/answer-questions';
import type { GrammarQuestion } from '@/lib/disambiguate/grammar';
import { partOf } from '@/lib/disambiguate/part-of-speech';
import { tagWords, tagWordsByForm } from '@/lib/disambiguate/nlp';

/** A question about the words in braces. */
function ask(text: string): GrammarQuestion {
  return {
    sentence: text.replace(/[{}]/g, ''),
    start: text.indexOf('{'),
    end: text.indexOf('}') - 1,
  };
}

describe('answerQuestions', () => {
  it.each([
    '{Washington} reads the offer as a no',
    'while {Doha} presses both sides',
    '{Cairo} and Amman are training officers',
    'the {army} fired at them',
  ])('sees a subject in "%s"', (text) => {
    expect(answerQuestions([ask(text)])[0]?.isSubject).toBe(true);
  });

  it.each([
    'Israel has warned {Washington} that it would act',
    'by engaging {Washington} directly',
  ])('sees an object in "%s"', (text) => {
    expect(answerQuestions([ask(text)])[0]?.isObject).toBe(true);
  });

  it.each(['the {military} analyst doubts it', 'the {army} chief of Lebanon'])(
    'sees a modifier in "%s"',
    (text) => {
      const [answer] = answerQuestions([ask(text)]);
      expect(answer).toEqual({ isSubject: false, isObject: false, isModifier: true });
    },
  );

  it('answers a batch as it answers each question alone, in order', () => {
    const questions = [
      'a flight to {Cairo}',
      '{Cairo} fears a flood of people',
      'the {military} analyst',
      '{Tehran} denied it',
    ].map(ask);
    expect(answerQuestions(questions)).toEqual(
      questions.flatMap((each) => answerQuestions([each])),
    );
  });

  it('knows by its neighbours a verb that looks like a noun', () => {
    const question = ask('{Washington} still records a deficit');
    const { sentence, start, end } = question;
    expect(partOf(tagWordsByForm(sentence), start, end).isSubject).toBe(false);
    expect(answerQuestions([question])[0]?.isSubject).toBe(true);
  });

  it('says nothing of the 201st question and of a sentence over 600 characters', () => {
    const question = ask('{Washington} reads the offer');
    const answers = answerQuestions(Array.from({ length: 201 }, () => question));
    expect(answers).toHaveLength(201);
    expect(answers[199]?.isSubject).toBe(true);
    expect(answers[200]?.isSubject).toBe(false);
    const long = ask(`{Washington} reads ${'word '.repeat(130)}`);
    expect(answerQuestions([long])[0]?.isSubject).toBe(false);
  });

  it('throws for no text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(80), fc.nat(9))),
        (parts) => {
          const questions = parts.map(([sentence, start, length]) => ({
            sentence,
            start,
            end: start + length,
          }));
          expect(answerQuestions(questions)).toHaveLength(questions.length);
        },
      ),
      { numRuns: 50 },
    );
  }, 30_000);
});

describe.each([tagWords, tagWordsByForm])('%o', (tag) => {
  it('gives offsets of the text it was given, punctuation left out', () => {
    const text = 'Hamas, Israel said (twice), won’t leave Gaza.\n\nThen: “No.”';
    for (const { start, end } of tag(text)) expect(text.slice(start, end)).toMatch(/^[\w’]+$/);
  });
});
