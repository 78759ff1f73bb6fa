import { browser } from '@/lib/platform/browser';

/** The part of Chrome's side panel that is used; the polyfill passes it through untyped. */
type Browsers = {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

/** Whether the browser has a side panel at all: Firefox on a phone has none. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as Browsers;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens Chrome's side panel or Firefox's sidebar in a window. Must be called in the click itself, before
 * anything is awaited: else the browser refuses.
 *
 * @throws {Error} where there is no panel, or outside a click.
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Browsers;
  if (sidePanel !== undefined) return await sidePanel.open({ windowId });
  if (sidebarAction !== undefined) return await sidebarAction.open();
  throw new Error('This browser has no side panel');
}

/**
 * Opens Chrome's side panel at a click in a web page that the background was told of. False where the browser
 * does not allow that: Firefox opens its sidebar from clicks in its own bars and in pages of the extension only.
 */
export async function openPanelFromPage(windowId: number): Promise<boolean> {
  const { sidePanel } = browser as Browsers;
  if (sidePanel === undefined) return false;
  return await sidePanel.open({ windowId }).then(
    () => true,
    () => false,
  );
}
