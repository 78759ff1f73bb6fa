import type { ReaderWords } from '@/lib/reader/reader-options';
import { formatCount, t } from './translate';

/** What the reader says to screen readers, in the language of the interface. */
export const readerWords: ReaderWords = {
  term: ({ surface, place, count }) =>
    t('reader.term', [surface, formatCount(place), formatCount(count)]),
  get noTerms() {
    return t('reader.noTerms');
  },
  get marksHidden() {
    return t('reader.marksHidden');
  },
  get marksShown() {
    return t('reader.marksShown');
  },
};
