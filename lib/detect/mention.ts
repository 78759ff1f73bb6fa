import type { EntityId } from '@/lib/briefing/types';

/** An entity named at a place in the text. Mentions of one reading never overlap. */
export type Mention = {
  readonly block: number;
  /** Half-open, UTF-16 units of the block's text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: EntityId;
  /** `alias`: the words name it by themselves; `context`: the surrounding text decided. */
  readonly via: 'alias' | 'context';
  /** Why it was marked, as a sentence for the reader. */
  readonly reason: string;
};
