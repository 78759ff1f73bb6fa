import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { setDirection } from './stub-i18n';

/**
 * Has each test of the file draw on a page with this style alone, and leaves nothing of it behind. Stubs
 * the browser as well: import it first.
 */
export function useStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  beforeEach(() => {
    document.adoptedStyleSheets = [sheet];
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    render(null, document.body);
    document.adoptedStyleSheets = [];
    document.body.removeAttribute('style');
    wear({ scheme: '', direction: 'ltr' });
    vi.clearAllMocks();
  });
}

type Face = { readonly scheme: 'light' | 'dark' | ''; readonly direction: 'ltr' | 'rtl' };

/** Colours and direction of the page from now on; no scheme: the browser's own. */
export function wear({ scheme, direction }: Face): void {
  setDirection(direction);
  document.documentElement.dir = direction;
  document.documentElement.style.colorScheme = scheme;
}
