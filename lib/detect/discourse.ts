type Where = { readonly block: number; readonly sentence: number };

/** What has been named, in order: what a later "the movement" can point back to. */
export type Named = Where & {
  readonly entity: string;
  readonly from: number;
  /** The token after the mention. */
  readonly to: number;
  /** It opens its sentence, as subjects do. */
  readonly isFirst: boolean;
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

type Ordered<T> = { readonly named: T; readonly order: number };

const none: Antecedent = { kind: 'none' };
const several: Antecedent = { kind: 'several' };

const isSameSentence = (a: Where, b: Where): boolean =>
  a.block === b.block && a.sentence === b.sentence;

/** "Hamas met envoys of Fatah": the subject is what is taken up, unless both are ("Hamas and Fatah met"). */
const isSubjectBefore = (subject: Named, other: Named): boolean =>
  subject.isFirst && other.from > subject.to + 1;

/** Keeps the last place of each entity, so that looking back costs the number of fitting entities. */
export class Discourse {
  readonly #last = new Map<string, Ordered<Named>>();
  readonly #counts = new Map<string, number>();
  readonly #titled = new Set<string>();
  readonly #rivals = new Map<string, Ordered<Where>>();
  /** Short forms of bodies outside the briefing. */
  readonly otherBodies = new Set<string>();
  #order = 0;

  note(named: Named): void {
    this.#counts.set(named.entity, this.countOf(named.entity) + 1);
    if (named.block === 0) this.#titled.add(named.entity);
    this.#last.set(named.entity, { named, order: this.#order++ });
  }

  /** A thing outside the briefing that `head` now refers to ("the nuclear deal" for "deal"). */
  noteRival(head: string, where: Where): void {
    this.#rivals.set(head, { named: where, order: this.#order++ });
  }

  /** How often it has been named so far. */
  countOf(entity: string): number {
    return this.#counts.get(entity) ?? 0;
  }

  /** Whether the first block names it. */
  isTitled(entity: string): boolean {
    return this.#titled.has(entity);
  }

  has(entity: string): boolean {
    return this.#last.has(entity);
  }

  /** The last of those that pass, among what the sentence at `at` named; null if there is none. */
  lastIn(at: Where, passes: (entity: string) => boolean): Named | null {
    let best: Ordered<Named> | null = null;
    for (const found of this.#last.values()) {
      if (found.order < (best?.order ?? 0) || !isSameSentence(found.named, at)) continue;
      if (passes(found.named.entity)) best = found;
    }
    return best?.named ?? null;
  }

  /** What a noun at `at` points back to, of the entities that fit it; `head` finds its rivals. */
  lastOf(fits: readonly string[], at: Where, head: string): Antecedent {
    let best: Ordered<Named> | null = null;
    let second: Ordered<Named> | null = null;
    for (const entity of fits) {
      const found = this.#last.get(entity);
      if (found === undefined) continue;
      if (best === null || found.order > best.order) {
        second = best;
        best = found;
      } else if (second === null || found.order > second.order) second = found;
    }
    const rival = this.#rivals.get(head)?.order ?? -1;
    if (best === null) return rival < 0 ? none : several;
    if (rival > best.order) return several;
    const isContested = second !== null && isSameSentence(best.named, second.named);
    if (isContested && !isSameSentence(best.named, at)) {
      if (second === null || !isSubjectBefore(second.named, best.named)) return several;
      best = second;
    }
    const { entity, sentence, to, block } = best.named;
    return { kind: 'one', entity, sentence, to, isContested, distance: at.block - block };
  }
}
