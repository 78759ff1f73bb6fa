import type { EntityId, PartialDate } from '@/lib/briefing/types';
import type { CardModel } from '@/lib/card/card-model';
import type { GrammarAnswer, GrammarQuestion } from '@/lib/disambiguate/grammar';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { CardView } from '@/lib/reader/card-view';
import type { FindContent } from '@/lib/reader/page-text';
import type { Settings } from '@/lib/settings/settings';

/** What the reader leaves to the background. */
export type ReaderServices = {
  /** At most 200 questions at once. */
  disambiguate(questions: readonly GrammarQuestion[]): Promise<readonly GrammarAnswer[]>;
  card(entity: EntityId, published: PartialDate | null): Promise<CardModel>;
  /** Called in the click itself. */
  openRecord(entity: EntityId, published: PartialDate | null): Promise<unknown>;
  count(mentions: number): Promise<unknown>;
  /** Rejects when the browser's store refuses. */
  readonly changeSettings: (change: (present: Settings) => Partial<Settings>) => Promise<void>;
};

/** What the reader says to screen readers, in the language of the interface. */
export type ReaderWords = {
  term(options: {
    readonly surface: string;
    readonly place: number;
    readonly count: number;
  }): string;
  readonly noTerms: string;
  readonly marksHidden: string;
  readonly marksShown: string;
};

export type ReaderOptions = {
  readonly view: CardView;
  /** Asked for at each reading: the reader may load another briefing, and making it takes a slice of its own. */
  readonly gazetteer: () => Promise<Gazetteer>;
  /** Where the text to read is; the page's main content unless told. */
  readonly findContent?: FindContent;
  readonly services: ReaderServices;
  readonly words: ReaderWords;
  readonly settings: Settings;
  /** Reads the page whatever it is about. */
  readonly force: boolean;
  /** False once the extension has gone from under the page. */
  readonly isAlive: () => boolean;
  /** False of an event that a script of the page has made up. */
  readonly isGenuine: (event: Event) => boolean;
};
