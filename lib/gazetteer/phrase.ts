import type { TermTest } from '@/lib/gazetteer/sense';

/**
 * Ways of saying a plan term that no list of names can hold: verbs, numbers, word order.
 * A pattern is words; `a|b` is a choice, `-` stands for nothing ("the|-" is an optional word).
 */
export type Phrase = {
  readonly entity: string;
  readonly test: TermTest | null;
  /** First day (YYYY-MM-DD) of pages whose words can mean it; unset: pages of any day. */
  readonly from?: string;
  readonly patterns: readonly string[];
};
