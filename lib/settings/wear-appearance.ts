import type { Settings } from '@/lib/settings/settings';

type Appearance = Pick<Settings, 'theme' | 'textSize'>;

/**
 * Gives an element and all in it the reader's colours and text size (CSS px of body text, as `--reader-text`).
 * Through the object model, which no policy of a page forbids.
 */
export function wearAppearance({ style }: HTMLElement, { theme, textSize }: Appearance): void {
  style.colorScheme = theme === 'system' ? 'light dark' : theme;
  style.setProperty('--reader-text', `${textSize}px`);
}
