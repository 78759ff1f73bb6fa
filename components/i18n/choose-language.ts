import { askBackground } from '@/lib/messaging/ask-background';
import { reportError } from '@/lib/platform/report-error';
import type { Settings } from '@/lib/settings/settings';
import { setMessages } from './translate';

/**
 * Has the interface speak a language from now on; what is drawn already stays as it is. Where its words
 * cannot be had, the interface keeps to the browser's language. Never rejects.
 */
export async function chooseLanguage(language: Settings['language']): Promise<void> {
  try {
    setMessages(language === 'browser' ? null : await askBackground('words/get', { language }));
  } catch (error) {
    reportError('the language of the interface', error);
  }
}
