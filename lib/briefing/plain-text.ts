/**
 * Characters with no place in the briefing's text: controls, and marks that reverse or hide what stands
 * around them, by which a sentence could read otherwise than it is written.
 */
const unfit =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/u;

/** Whether a text is one line of visible characters without spaces at its ends. */
export function isPlainText(text: string): boolean {
  return !unfit.test(text) && text.trim() === text;
}
