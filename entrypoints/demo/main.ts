/** As a page of the extension, where no content script runs, the article starts the reader itself. */
import { cardView } from '@/components/card/card-view';
import { chooseLanguage } from '@/components/i18n/choose-language';
import { readerWords } from '@/components/i18n/reader-words';
import { serveReader } from '@/lib/reader/serve-reader';
import '@/lib/paint/marks.css';

serveReader({ view: cardView, words: readerWords, chooseLanguage, force: false });
