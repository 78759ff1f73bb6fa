import { watchLoadedBriefing } from '@/lib/edition/loaded-store';
import { answer, type Handlers } from '@/lib/messaging/messenger';
import type { PageProtocol } from '@/lib/messaging/protocol';
import { pageRuntime } from '@/lib/platform/page-runtime';
import { moveOut } from '@/lib/platform/tenancy';
import { removeLeftShells } from '@/lib/reader/card-shell';
import type { CardView } from '@/lib/reader/card-view';
import { namesInUse } from '@/lib/reader/names-in-use';
import type { ReaderWords } from '@/lib/reader/reader-options';
import { readerServices } from '@/lib/reader/reader-services';
import { startReader, type Reader } from '@/lib/reader/start-reader';
import { readSettings, watchSettings } from '@/lib/settings/items';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { isTakenBack } from '@/lib/sites/is-taken-back';

export type ServeOptions = {
  readonly view: CardView;
  readonly words: ReaderWords;
  /** Has view and words speak a language from now on. */
  readonly chooseLanguage: (language: Settings['language']) => Promise<void>;
  /** Reads the page whatever it is about. */
  readonly force: boolean;
};

export type ServedReader = { readonly reader: Reader; readonly stop: () => void };

/**
 * Starts the reader on the page this runs in, a web page or one of the extension's own, with the names of the
 * briefing in use, the background behind it and the settings kept up. Returns null when the extension has
 * gone.
 */
export function serveReader({
  view,
  words,
  chooseLanguage,
  force,
}: ServeOptions): ServedReader | null {
  const runtime = pageRuntime();
  if (runtime === null) return null;
  removeLeftShells();
  let names = namesInUse();
  const reader = startReader({
    view,
    words,
    force,
    services: readerServices,
    gazetteer: () => names,
    settings: defaultSettings,
    isAlive: () => pageRuntime() !== null,
    isGenuine: ({ isTrusted }) => isTrusted,
  });
  const stopAnswering = answer<PageProtocol>(runtime, handlersOf(reader));
  const apply = (settings: Settings) => {
    reader.applySettings(settings);
    void chooseLanguage(settings.language);
  };
  const stopWatching = watchSettings(apply);
  const stopFollowing = watchLoadedBriefing(() => {
    names = namesInUse();
    reader.renew();
  });
  void readSettings().then(apply);
  const stop = () => {
    stopAnswering();
    stopWatching();
    stopFollowing();
    reader.stop();
  };
  return { reader, stop };
}

function handlersOf(reader: Reader): Handlers<PageProtocol> {
  return {
    'page/state': () => reader.state(),
    'page/read': ({ force }) => (force ? reader.force() : reader.state()),
    'page/reveal': ({ mention }) => reader.reveal(mention),
    'page/explain': () => reader.explain(),
    'page/pause': ({ paused }) => {
      reader.pause(paused);
      return reader.state();
    },
    'page/command': ({ command }) => {
      reader.command(command);
      return null;
    },
    'page/access': (sites) => {
      if (isTakenBack({ address: location.href, ...sites })) moveOut();
      return null;
    },
  };
}
