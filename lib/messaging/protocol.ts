import type { EntityId, PartialDate } from '@/lib/briefing/types';
import type { CardModel } from '@/lib/card/card-model';
import type { GrammarAnswer, GrammarQuestion } from '@/lib/disambiguate/grammar';
import type { PackedGazetteer } from '@/lib/gazetteer/packed-gazetteer';
import type { PageState } from '@/lib/page/page-state';
import type { ReaderCommand } from '@/lib/reader/commands';
import type { Language, Messages } from '@/lib/settings/language';

/** Messages to the background. Every request is idempotent: the worker may die midway and be asked again. */
export type BackgroundProtocol = {
  /** A gate found coverage: put the reader into the sender's tab. */
  'reader/start': { request: null; response: null };
  /** At most 200 questions; answers in the same order. */
  'mentions/disambiguate': {
    request: { questions: readonly GrammarQuestion[] };
    response: { answers: readonly GrammarAnswer[] };
  };
  /** The names of the briefing that the reader loaded by hand; null where the bundled one is in use. */
  'names/get': { request: null; response: { names: PackedGazetteer | null } };
  'card/get': {
    request: { entity: EntityId; published: PartialDate | null };
    response: CardModel;
  };
  /** The interface in a language that is not the browser's. */
  'words/get': { request: { language: Language }; response: Messages };
  /** From a card, in the click itself: show the full record, in the panel or else in a tab. */
  'record/open': {
    request: { entity: EntityId; published: PartialDate | null };
    response: null;
  };
  /** How many mentions the page holds, for the toolbar badge; no address, no text. */
  'page/count': { request: { mentions: number }; response: null };
  /** From the paste page: the text that it was opened for, given out once; null when it was opened for none. */
  'selection/take': { request: null; response: { text: string | null } };
  /**
   * From the popup: read this tab, whatever the gate says when `force` is set. Named unlike any message to a
   * page: the demonstration, a page of the extension, hears both.
   */
  'tab/read': { request: { tab: number; force: boolean }; response: PageState };
};

/** Messages to the content script of one tab (main frame). */
export type PageProtocol = {
  'page/state': { request: null; response: PageState };
  /** Scroll to the mention and open its card. */
  'page/reveal': { request: { mention: number }; response: boolean };
  /** Open the card of what is selected; false when the briefing knows nothing of it. */
  'page/explain': { request: null; response: boolean };
  'page/pause': { request: { paused: boolean }; response: PageState };
  /** From the background, once the reader is in the page: the state after reading. */
  'page/read': { request: { force: boolean }; response: PageState };
  /** A keyboard command of the browser. */
  'page/command': { request: { command: ReaderCommand }; response: null };
  /** The reader of the extension took back sites: a page of theirs must go unmarked at once. */
  'page/access': {
    request: { removed: readonly string[]; granted: readonly string[] };
    response: null;
  };
};
