/** What has been named so far, in order: what a later "the movement" can point back to. */
type Where = { readonly block: number; readonly sentence: number };

export type Named = Where & {
  readonly entity: string;
  /** The token after the mention. */
  readonly to: number;
};

/** The last thing a noun could point back to. */
export type Antecedent =
  | {
      readonly kind: 'one';
      readonly entity: string;
      /** Blocks back. */
      readonly distance: number;
      readonly sentence: number;
      readonly to: number;
      /** Another that fits was named in the same sentence. */
      readonly isContested: boolean;
    }
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

export type Discourse = {
  readonly note: (named: Named) => void;
  /** A thing outside the briefing that `head` now refers to ("the nuclear deal" for "deal"). */
  readonly noteRival: (head: string, block: number, sentence: number) => void;
  readonly has: (entity: string) => boolean;
  readonly lastOf: (fits: readonly string[], at: Where, head: string) => Antecedent;
};

const sameSentence = (a: Where, b: Where): boolean =>
  a.block === b.block && a.sentence === b.sentence;

/** Keeps the last place of each entity, so that looking back costs the number of fitting entities. */
export function newDiscourse(): Discourse {
  const last = new Map<string, Named & { order: number }>();
  const rivals = new Map<string, Where & { order: number }>();
  let order = 0;
  return {
    note: (named) => last.set(named.entity, { ...named, order: order++ }),
    noteRival: (head, block, sentence) => rivals.set(head, { block, sentence, order: order++ }),
    has: (entity) => last.has(entity),
    lastOf: (fits, at, head) => {
      const found = fits
        .flatMap((entity) => last.get(entity) ?? [])
        .sort((a, b) => b.order - a.order);
      const [best, second] = found;
      if (best === undefined) return { kind: 'none' };
      const rival = rivals.get(head);
      if (rival !== undefined && rival.order > best.order) return { kind: 'several' };
      const isContested = second !== undefined && sameSentence(best, second);
      if (isContested && !sameSentence(best, at)) return { kind: 'several' };
      const { entity, sentence, to } = best;
      return { kind: 'one', entity, sentence, to, isContested, distance: at.block - best.block };
    },
  };
}
