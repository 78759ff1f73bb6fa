import type { PartialDate } from '@/lib/briefing/types';
import type { LearnedHeads } from '@/lib/detect/learn-heads';
import { isOldText } from '@/lib/detect/is-old-text';
import type { ScannedBlock } from '@/lib/detect/scan-block';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { Hint, NameSense, Sense } from '@/lib/gazetteer/sense';
import { shape } from '@/lib/text/tokens';

/** What must be known of the whole text before its first word can be decided. */
export type Article = {
  readonly gazetteer: Gazetteer;
  readonly blocks: readonly ScannedBlock[];
  readonly published: PartialDate | null;
  /** Entities that some alias names by itself, anywhere in the text. */
  readonly named: ReadonlySet<string>;
  /** Entities that some alias or plain phrase names without a hint, anywhere in the text. */
  readonly listed: ReadonlySet<string>;
  /** Keys of words that the text also prints in lower case ("turkey"). */
  readonly lowerKeys: ReadonlySet<string>;
  /** Cities that the text uses as the name of a state or city ("the state of Washington"). */
  readonly placeKeys: ReadonlySet<string>;
  /** Undated, and of before the plan of 2025 as far as its words show. */
  readonly isOld: boolean;
  /** Nouns that may take up a fuller name of this text. */
  readonly heads: LearnedHeads;
  /** Memory of decide-hint.ts: whether a hint's words stand anywhere on the page. */
  readonly nearOnPage: Map<Hint, boolean>;
  /** The conflict most of the text is about, or null where nothing shows one. */
  readonly theatre: string | null;
};

type ArticleParts = Pick<Article, 'gazetteer' | 'blocks' | 'published' | 'heads'>;

/** Looks over the whole text once. Linear in the number of surface forms. */
export function surveyArticle({ gazetteer, blocks, published, heads }: ArticleParts): Article {
  const named = new Set<string>();
  const listed = new Set<string>();
  const lowerKeys = new Set<string>();
  const placeKeys = new Set<string>();
  const counts = new Map<string, number>();
  for (const scanned of blocks) {
    for (const signal of scanned.signals) {
      counts.set(signal.theatre, (counts.get(signal.theatre) ?? 0) + 1);
    }
    for (const { from, options } of scanned.spots) {
      if (scanned.tokens.shapes[from] === shape.lower) {
        lowerKeys.add(scanned.tokens.keys[from] ?? '');
      }
      if (isStateName(scanned.tokens.keys, from)) placeKeys.add(scanned.tokens.keys[from] ?? '');
      for (const { to, senses } of options) {
        for (const sense of senses) {
          if (isListed(sense)) listed.add(sense.entity);
          if (sense.kind === 'name' && isPlainName(sense) && isFullName(sense, to - from)) {
            named.add(sense.entity);
          }
        }
      }
    }
  }
  return {
    gazetteer,
    blocks,
    published,
    heads,
    named,
    listed,
    lowerKeys,
    placeKeys,
    isOld: published === null && isOldText({ blocks, named, listed, gazetteer }),
    nearOnPage: new Map(),
    theatre: strongest(counts),
  };
}

/** "Washington state", "University of Washington": a place, whatever else the page says. */
export const isStateName = (keys: readonly string[], at: number): boolean =>
  keys[at + 1] === 'state' ||
  (keys[at - 1] === 'of' && /^(state|university)$/.test(keys[at - 2] ?? ''));

const isListed = (sense: Sense): sense is NameSense =>
  (sense.kind === 'name' || sense.kind === 'term') &&
  (sense.test === 'plan' || (asksNothingNear(sense) && sense.test === null));

/** "Trump": only what stands beside it could make it another. */
const asksNothingNear = ({ hint }: NameSense): boolean =>
  hint === null || (hint.exactCase && hint.near === null && hint.prior === null && !hint.actor);

const isPlainName = (sense: NameSense): boolean => sense.hint === null;

/** A lone word may be somebody else's name; two or more, or a short form in capitals, are not. */
const isFullName = (sense: NameSense, length: number): boolean =>
  length > 1 || sense.casing !== 'any';

function strongest(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [theatre, count] of counts) {
    if (count > most || (count === most && theatre === 'gaza')) {
      best = theatre;
      most = count;
    }
  }
  return best;
}
