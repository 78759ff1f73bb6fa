import { describe, expect, it, vi } from 'vitest';
import { codeOf, MessageError } from '@/lib/messaging/envelope';
import {
  answer,
  createAsk,
  type Handlers,
  type MessageRuntime,
  type Sender,
} from '@/lib/messaging/messenger';

type Talk = {
  'number/double': { request: { number: number }; response: number };
  'number/fail': { request: null; response: null };
};
type Listener = Parameters<MessageRuntime['onMessage']['addListener']>[0];

/** A runtime whose messages go to its own listeners, as between two contexts of one extension. */
function fakeRuntime(sender: Sender = { id: 'ours' }) {
  const listeners = new Set<Listener>();
  const runtime: MessageRuntime = {
    id: 'ours',
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  const post = (message: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const isHeard = [...listeners]
        .map((listener) => listener(message, sender, resolve))
        .includes(true);
      if (!isHeard) resolve(undefined);
    });
  return { runtime, post };
}

const handlers: Handlers<Talk> = {
  'number/double': ({ number }) => Promise.resolve(number * 2),
  'number/fail': () => {
    throw new MessageError('no-permission', 'Not this one');
  },
};

function talk(sender?: Sender) {
  const { runtime, post } = fakeRuntime(sender);
  const stop = answer<Talk>(runtime, handlers);
  return { ask: createAsk<Talk>({ post, pauses: [] }), post, stop };
}

describe('asking and answering', () => {
  it('brings the answer back', async () => {
    expect(await talk().ask('number/double', { number: 21 })).toBe(42);
  });

  it('brings a failure back with its code and words', async () => {
    await expect(talk().ask('number/fail', null)).rejects.toMatchObject({
      code: 'no-permission',
      message: 'Not this one',
    });
  });

  it('leaves other extensions unanswered', async () => {
    await expect(talk({ id: 'theirs' }).ask('number/double', { number: 1 })).rejects.toMatchObject({
      code: 'no-receiver',
    });
  });

  it.each([{ name: 'constructor' }, { name: '__proto__' }, { name: 3 }, null, 'number/double', {}])(
    'leaves %j unanswered',
    async (message) => {
      expect(await talk().post(message)).toBeUndefined();
    },
  );

  it('answers no more once stopped', async () => {
    const { ask, stop } = talk();
    stop();
    await expect(ask('number/double', { number: 1 })).rejects.toMatchObject({
      code: 'no-receiver',
    });
  });
});

describe('asking again', () => {
  it('happens at once when nobody answered', async () => {
    const post = vi
      .fn<(message: unknown) => Promise<unknown>>()
      .mockRejectedValueOnce(
        new Error('Could not establish connection. Receiving end does not exist.'),
      )
      .mockResolvedValueOnce({ ok: true, value: 4 });
    const ask = createAsk<Talk>({ post, pauses: [0, 100, 500] });
    expect(await ask('number/double', { number: 2 })).toBe(4);
    expect(post).toHaveBeenCalledTimes(2);
  });

  it('goes on while a background is being ended, and not for ever', async () => {
    vi.useFakeTimers();
    try {
      const gone = new Error('The message port closed before a response was received.');
      const post = vi.fn<(message: unknown) => Promise<unknown>>().mockRejectedValue(gone);
      const ask = createAsk<Talk>({ post, pauses: [0, 100, 500] });
      const asked = expect(ask('number/double', { number: 2 })).rejects.toMatchObject({
        code: 'no-receiver',
      });
      await vi.runAllTimersAsync();
      await asked;
      expect(post).toHaveBeenCalledTimes(4);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not happen after any other failure', async () => {
    const post = vi
      .fn<(message: unknown) => Promise<unknown>>()
      .mockRejectedValue(new Error('Extension context invalidated.'));
    const ask = createAsk<Talk>({ post, pauses: [0, 100, 500] });
    await expect(ask('number/double', { number: 2 })).rejects.toMatchObject({
      code: 'context-lost',
    });
    expect(post).toHaveBeenCalledTimes(1);
  });
});

describe('codeOf', () => {
  it.each([
    ['Extension context invalidated.', 'context-lost'],
    ['Could not establish connection. Receiving end does not exist.', 'no-receiver'],
    ['The message port closed before a response was received.', 'no-receiver'],
    ['Cannot access a chrome:// URL', 'no-permission'],
    ['Missing host permission for the tab', 'no-permission'],
    ['The extensions gallery cannot be scripted.', 'no-permission'],
    ['Something else', 'internal'],
  ])('knows “%s” for %s', (message, code) => {
    expect(codeOf(new Error(message))).toBe(code);
  });
});
