import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vitest/config';

/** Lets a browser test import assets/locales/*.yml as the messages that the browser would be given. */
export function localeMessages(): Plugin {
  return {
    name: 'locale-messages',
    async load(id) {
      if (!id.endsWith('.yml')) return null;
      return `export default ${generateChromeMessagesText(await parseMessagesFile(id))};`;
    },
  };
}
