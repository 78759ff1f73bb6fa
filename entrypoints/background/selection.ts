let kept: string | null = null;

/** Keeps a selected text, in memory alone, for the page that is being opened for it. */
export function keepSelection(text: string): void {
  kept = text;
}

/** Gives the text out, once. */
export function takeSelection(): string | null {
  const text = kept;
  kept = null;
  return text;
}
