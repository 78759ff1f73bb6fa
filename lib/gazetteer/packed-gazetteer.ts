import type { NamedEntity } from '@/lib/gazetteer/gazetteer';
import type { Hint, NameSense, Sense } from '@/lib/gazetteer/sense';

/**
 * A compiled gazetteer as data, for the build to put into the reader's script: compiling the names takes
 * longer than reading a page.
 */
export type PackedGazetteer = {
  readonly entries: readonly NamedEntity[];
  readonly bound: readonly string[];
  readonly led: readonly string[];
  /** What each asks beyond `noHint`. */
  readonly hints: readonly Partial<Hint>[];
  readonly senses: readonly PackedSense[];
  /**
   * By the first key of the form, its senses in order: the keys after the first, a place in `senses`, and the
   * alias where it is not the form (a number where only capitals differ: see with-capitals.ts). Parted by `|`
   * and `;`, which no name has: as text they wait unread.
   */
  readonly forms: Readonly<Record<string, string>>;
};

/** What many forms may share; `shows` is the theatre that the form shows. */
export type PackedSense = (PackedName | Exclude<Sense, NameSense>) & { readonly shows?: string };

/** What differs from `plainName`; `entity` is a place in `entries`, `hint` one in `hints`. */
export type PackedName = Partial<typeof plainName> & {
  readonly entity: number;
  readonly hint?: number;
};

export const plainName: Omit<NameSense, 'entity' | 'alias' | 'hint'> = {
  kind: 'name',
  casing: 'any',
  test: null,
  needsPossessive: false,
};
