import type { MessageRuntime, Sender } from '@/lib/messaging/messenger';
import type { BackgroundProtocol } from '@/lib/messaging/protocol';

/**
 * Hears which messages of one kind pass to the background, without answering them; returns how to stop.
 * Every page of the extension receives them as well.
 */
export function overhear(
  runtime: MessageRuntime,
  name: keyof BackgroundProtocol,
  hear: (sender: Sender) => void,
): () => void {
  const listener = (message: unknown, sender: Sender): undefined => {
    if (sender.id !== runtime.id) return;
    const isMeant = typeof message === 'object' && message !== null && 'name' in message;
    if (isMeant && message.name === name) hear(sender);
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
