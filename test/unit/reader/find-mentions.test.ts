import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '@/lib/detect/mention';
import type { ReadTextOptions } from '@/lib/detect/read-text';
import type { GrammarAnswer, GrammarQuestion } from '@/lib/disambiguate/grammar';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import { MentionFinder } from '@/lib/reader/find-mentions';
import { Pace } from '@/lib/reader/pace';
import type { TextBlock } from '@/lib/text/text-block';

const scanAhead = vi.hoisted(() => vi.fn<(blocks: readonly TextBlock[]) => void>());

/** Stands for detection: every block is one mention, and one that ends in ? needs grammar. */
vi.mock('@/lib/detect/read-text', () => ({
  scanAhead,
  beginReading: ({ blocks }: ReadTextOptions) => ({
    blocks,
    questions: blocks
      .filter(({ text }) => text.endsWith('?'))
      .map(({ text }) => ({ sentence: text, start: 0, end: 1 })),
  }),
  finishReading: (
    { blocks }: { readonly blocks: readonly TextBlock[] },
    answers: readonly GrammarAnswer[] | null,
  ) => blocks.filter(({ text }) => answers !== null || !text.endsWith('?')).map(({ text }) => text),
}));

type Disambiguate = (questions: readonly GrammarQuestion[]) => Promise<readonly GrammarAnswer[]>;

const disambiguate = vi.fn<Disambiguate>();
const onCertain = vi.fn<(mentions: readonly Mention[]) => void>();
const gazetteer = {} as Gazetteer;
let finder: MentionFinder;

beforeEach(() => {
  scanAhead.mockReset();
  onCertain.mockReset();
  disambiguate.mockReset();
  disambiguate.mockImplementation((questions) =>
    Promise.resolve(questions.map(() => ({ isSubject: true, isObject: false, isModifier: false }))),
  );
  finder = new MentionFinder(disambiguate);
});

function find(...texts: readonly string[]): Promise<readonly unknown[]> {
  const blocks = texts.map((text, id): TextBlock => ({ id, role: 'text', text }));
  const pace = new Pace(new AbortController().signal);
  return finder.find({ gazetteer, blocks, published: null, pace, onCertain });
}

describe('MentionFinder', () => {
  it('scans a long text in parts, each block once', async () => {
    const texts = Array.from({ length: 60 }, (_, index) => `block ${index}`);
    await find(...texts);
    const parts = scanAhead.mock.calls.map(([blocks]) => blocks.map(({ text }) => text));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(texts);
  });

  it('asks nobody about a text that is clear', async () => {
    expect(await find('one', 'two')).toEqual(['one', 'two']);
    expect(disambiguate).not.toHaveBeenCalled();
    expect(onCertain).not.toHaveBeenCalled();
  });

  it('gives what is certain while it asks, and the whole after', async () => {
    expect(await find('one', 'two?')).toEqual(['one', 'two?']);
    expect(onCertain.mock.calls).toEqual([[['one']]]);
    expect(onCertain.mock.invocationCallOrder[0]).toBeLessThan(
      disambiguate.mock.invocationCallOrder[0] ?? 0,
    );
  });

  it('asks of each sentence once, however often the page changes', async () => {
    await find('one', 'two?');
    expect(await find('one', 'two?', 'three')).toEqual(['one', 'two?', 'three']);
    await find('one', 'two?', 'four?');
    const asked = disambiguate.mock.calls.map(([questions]) =>
      questions.map(({ sentence }) => sentence),
    );
    expect(asked).toEqual([['two?'], ['four?']]);
    expect(onCertain).toHaveBeenCalledTimes(2);
  });

  it('does without what needs grammar when there is no answer, and asks again', async () => {
    disambiguate.mockResolvedValue([]);
    expect(await find('one', 'two?')).toEqual(['one']);
    await find('one', 'two?');
    expect(disambiguate).toHaveBeenCalledTimes(2);
  });

  it('asks at most 200 questions at once', async () => {
    await find(...Array.from({ length: 450 }, (_, index) => `${index}?`));
    expect(disambiguate.mock.calls.map(([questions]) => questions.length)).toEqual([200, 200, 50]);
  });
});
