import type { MessageRuntime } from '@/lib/messaging/messenger';

/** The part of `runtime` that a content script uses; both browsers return promises there. */
export type PageRuntime = MessageRuntime & {
  sendMessage(message: unknown): Promise<unknown>;
  getURL(path: string): string;
};

type Globals = { readonly browser?: Extension; readonly chrome?: Extension };
type Extension = { readonly runtime?: PageRuntime & { readonly id?: string } };

/**
 * The runtime of this content script or extension page, without the polyfill.
 * Returns null once the extension was updated, disabled or removed under the page.
 */
export function pageRuntime(): PageRuntime | null {
  const { browser, chrome } = globalThis as Globals;
  // Chrome defines neither `browser` nor, in an orphaned script, `chrome.runtime.id`.
  const runtime = browser?.runtime ?? chrome?.runtime;
  return runtime?.id === undefined ? null : runtime;
}
