import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardView } from '@/components/card/card-view';
import { chooseLanguage } from '@/components/i18n/choose-language';
import { readerWords } from '@/components/i18n/reader-words';
import { moveIn } from '@/lib/platform/tenancy';
import { serveReader } from '@/lib/reader/serve-reader';

/** The reader, put into a page that is coverage or that its reader wants read. */
export default defineUnlistedScript(async () => {
  // Chrome notes the line of whoever calls it: called from the script's top level, it parses all of that
  // again to find the line, which takes longer than the first time.
  await Promise.resolve();
  moveIn('reader', () => {
    const served = serveReader({
      view: cardView,
      words: readerWords,
      chooseLanguage,
      force: false,
    });
    return served?.stop ?? null;
  });
});
