/**
 * Puts a text on the clipboard; must be called in the click itself. False where the browser refuses: on pages
 * without encryption there is no clipboard, and a page's own policy may deny it to everything on it.
 */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
