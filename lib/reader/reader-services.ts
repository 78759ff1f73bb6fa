import { askBackground } from '@/lib/messaging/ask-background';
import type { ReaderServices } from '@/lib/reader/reader-options';
import { changeSettings } from '@/lib/settings/items';

/** What the background does for a reader. */
export const readerServices: ReaderServices = {
  disambiguate: async (questions) =>
    (await askBackground('mentions/disambiguate', { questions })).answers,
  card: (entity, published) => askBackground('card/get', { entity, published }),
  openRecord: (entity, published) => askBackground('record/open', { entity, published }),
  count: (mentions) => askBackground('page/count', { mentions }),
  changeSettings,
};
