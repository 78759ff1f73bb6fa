import { describe, expect, it, vi } from 'vitest';
import type { MessageRuntime, Sender } from '@/lib/messaging/messenger';
import { overhear } from '@/lib/messaging/overhear';

type Listener = Parameters<MessageRuntime['onMessage']['addListener']>[0];

function runtimeWithListeners() {
  const listeners = new Set<Listener>();
  const runtime: MessageRuntime = {
    id: 'own',
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  const send = (message: unknown, sender: Sender) =>
    [...listeners].map((listener) => listener(message, sender, () => {}));
  return { runtime, send };
}

describe('overhearing messages', () => {
  it('hears those of its name and leaves the answer to others', () => {
    const { runtime, send } = runtimeWithListeners();
    const hear = vi.fn<(sender: Sender) => void>();
    overhear(runtime, 'page/count', hear);
    const sender = { id: 'own', tab: { id: 3 } };
    expect(send({ name: 'page/count', request: { mentions: 1 } }, sender)).toEqual([undefined]);
    expect(hear).toHaveBeenCalledExactlyOnceWith(sender);
  });

  it.each([
    [{ name: 'card/get' }, 'own'],
    [null, 'own'],
    ['page/count', 'own'],
    [{ name: 'page/count' }, 'else'],
  ])('is deaf to %j from %s', (message, id) => {
    const { runtime, send } = runtimeWithListeners();
    const hear = vi.fn<(sender: Sender) => void>();
    overhear(runtime, 'page/count', hear);
    send(message, { id });
    expect(hear).not.toHaveBeenCalled();
  });

  it('stops when told to', () => {
    const { runtime, send } = runtimeWithListeners();
    const hear = vi.fn<(sender: Sender) => void>();
    overhear(runtime, 'page/count', hear)();
    expect(send({ name: 'page/count' }, { id: 'own' })).toEqual([]);
  });
});
