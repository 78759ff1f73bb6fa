import type { NamedEntity } from '@/lib/gazetteer/gazetteer';
import type { Hint, NameSense, Sense } from '@/lib/gazetteer/sense';

/**
 * A compiled gazetteer as data, for the build to put into the reader's script: compiling the names takes
 * longer than reading a page.
 */
export type PackedGazetteer = {
  readonly entries: readonly NamedEntity[];
  readonly persons: readonly string[];
  readonly bound: readonly string[];
  readonly led: readonly string[];
  /** What each asks beyond `noHint`. */
  readonly hints: readonly Partial<Hint>[];
  readonly senses: readonly PackedSense[];
  /** By the first key of the form; the senses of one form stand in their order. */
  readonly forms: Readonly<Record<string, readonly PackedForm[]>>;
};

/** The keys after the first, joined by spaces; a place in `senses`; the alias where it is not the form. */
export type PackedForm = readonly [rest: string, sense: number, alias?: string];

/** What many forms may share; `shows` is the theatre that the form shows. */
export type PackedSense = (PackedName | Exclude<Sense, NameSense>) & { readonly shows?: string };

/** What differs from `plainName`; `hint` is a place in `hints`. */
export type PackedName = Pick<NameSense, 'kind' | 'entity'> &
  Partial<typeof plainName> & { readonly hint?: number };

export const plainName: Omit<NameSense, 'kind' | 'entity' | 'alias' | 'hint'> = {
  casing: 'any',
  test: null,
  needsPossessive: false,
};
