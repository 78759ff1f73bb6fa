import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundProtocol } from '@/lib/messaging/protocol';
import { fakeExtension } from '@/test/support/fake-extension';

const extension = vi.hoisted(() => ({ current: null as unknown }));
const settings = vi.hoisted(() => ({ badge: false }));
vi.mock('@/lib/platform/browser', () => ({
  get browser() {
    return extension.current;
  },
}));
vi.mock('@/lib/settings/items', () => ({ readSettings: () => Promise.resolve(settings) }));

const { handlers } = await import('@/entrypoints/background/handlers');
const fromTab = { id: 'ours', tab: { id: 3 } };
let fake: ReturnType<typeof fakeExtension>;

beforeEach(() => {
  fake = fakeExtension();
  extension.current = fake.browser;
  settings.badge = false;
});

/** As it comes over the wire: of no type. */
function ask(
  name: keyof BackgroundProtocol,
  request: unknown,
  sender: object = fromTab,
): Promise<unknown> {
  const handle = handlers[name] as (request: unknown, sender: object) => unknown;
  return Promise.resolve().then(() => handle(request, sender));
}

type Answers = BackgroundProtocol['mentions/disambiguate']['response'];
const question = { sentence: 'Washington said no.', start: 0, end: 10 };

describe('the background', () => {
  it('puts the reader and its style into the tab whose gate asks for it', async () => {
    await ask('reader/start', null);
    expect(new Set(fake.state.injected)).toEqual(
      new Set([
        { tab: 3, file: '/assets/marks.css' },
        { tab: 3, file: '/scanner.js' },
      ]),
    );
  });

  it('starts no reader for what is not in a tab', async () => {
    await expect(ask('reader/start', null, { id: 'ours' })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  it('answers as many questions as it was asked, in their order', async () => {
    const another = { sentence: 'He flew to Washington.', start: 11, end: 21 };
    const one = (await ask('mentions/disambiguate', { questions: [question] })) as Answers;
    const both = (await ask('mentions/disambiguate', {
      questions: [another, question],
    })) as Answers;
    expect(both.answers.length).toBe(2);
    expect(both.answers[1]).toEqual(one.answers[0]);
    expect(both.answers[0]).not.toEqual(one.answers[0]);
  });

  it.each([
    ['no questions', {}],
    ['too many questions', { questions: Array.from({ length: 201 }, () => question) }],
    ['a sentence without end', { questions: [{ ...question, sentence: 'x'.repeat(601) }] }],
    ['a span that is none', { questions: [{ ...question, start: -1 }] }],
    ['nothing', null],
  ])('refuses %s', async (_what, request) => {
    await expect(ask('mentions/disambiguate', request)).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  it('composes a card from the briefing', async () => {
    const card = await ask('card/get', { entity: 'board-of-peace', published: '2026-01-30' });
    expect(card).toMatchObject({
      entity: { id: 'board-of-peace' },
      timing: { published: '2026-01-30' },
    });
  });

  it.each([
    { entity: 'board-of-peace', published: 'yesterday' },
    { entity: 3, published: null },
    'x',
  ])('refuses to compose a card for %j', async (request) => {
    await expect(ask('card/get', request)).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('gives out the interface in a language that it has, and in no other', async () => {
    expect(await ask('words/get', { language: 'he' })).toMatchObject({ direction: 'rtl' });
    await expect(ask('words/get', { language: '__proto__' })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  it('shows no count unless the reader asked for one', async () => {
    await ask('page/count', { mentions: 12 });
    expect(fake.state.badges).toEqual([]);
    settings.badge = true;
    await ask('page/count', { mentions: 12 });
    await ask('page/count', { mentions: 0 });
    expect(fake.state.badges).toEqual(['12', '']);
  });
});

describe('the first-run page', () => {
  it('opens when the extension is installed, not when it is updated', async () => {
    const { welcomeNewcomers } = await import('@/entrypoints/background/welcome');
    welcomeNewcomers();
    fake.events.onInstalled.fire({ reason: 'update' });
    fake.events.onInstalled.fire({ reason: 'install' });
    await expect.poll(() => fake.state.opened).toEqual(['extension://id/welcome.html']);
  });
});

describe('a keyboard command', () => {
  it('goes to the page in front and nowhere when it is none of ours', async () => {
    const { answerCommands } = await import('@/entrypoints/background/commands');
    answerCommands();
    fake.state.tabs = [{ id: 5 }];
    fake.events.onCommand.fire('somebody-elses');
    fake.events.onCommand.fire('next-term');
    const message = { name: 'page/command', request: { command: 'next-term' } };
    await expect.poll(() => fake.state.sent).toEqual([{ tab: 5, message }]);
  });

  it('is not missed where the browser has none', async () => {
    const { answerCommands } = await import('@/entrypoints/background/commands');
    extension.current = { ...fake.browser, commands: undefined };
    expect(answerCommands).not.toThrow();
  });
});
