import { MessageError } from '@/lib/messaging/envelope';

/**
 * The one place where an error that nobody can act on ends: the extension's own console, never the network.
 * An extension updated under an open page is no error and leaves no trace.
 */
export function reportError(where: string, error: unknown): void {
  if (error instanceof MessageError && error.code === 'context-lost') return;
  console.warn(`Phase Two Reader, ${where}:`, error);
}
