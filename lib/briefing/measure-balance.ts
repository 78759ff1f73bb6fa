import type { BriefingIndex } from '@/lib/briefing/lookup';
import { sides, speakerGroups, type Side } from '@/lib/briefing/speaker-groups';
import {
  elementIds,
  supports,
  type Claim,
  type ElementId,
  type Support,
} from '@/lib/briefing/types';

/** A count and its share of the whole, 0 to 1. */
export type Share = { readonly count: number; readonly share: number };

/** How a briefing is weighted: who speaks in it and what it rests on. It measures, it does not grade. */
export type Balance = {
  readonly claims: number;
  readonly disputed: Share;
  readonly inConflict: Share;
  readonly undated: Share;
  readonly support: Readonly<Record<Support, Share>>;
  readonly aggregatorsOnly: Share;
  readonly ledgerOnOneSource: Share;
  /** Claims with a speaker, by side; a claim of two sides counts for both. */
  readonly speakers: readonly (Share & { readonly side: Side })[];
  /** Claims of kind `position`, by side. */
  readonly positionClaims: readonly (Share & { readonly side: Side })[];
  /** Cells of the position table: how many elements each stakeholder has a stated position on. */
  readonly stated: readonly {
    readonly label: string;
    readonly stated: number;
    readonly empty: number;
  }[];
  readonly elements: readonly (Share & { readonly element: ElementId | 'none' })[];
  /** Speakers that no side is known for: to be added to speaker-groups.ts. */
  readonly unsorted: readonly string[];
};

/** Measures a briefing. */
export function measureBalance(index: BriefingIndex): Balance {
  const { claims, elements } = index.briefing;
  const part = (fits: (claim: Claim) => boolean) =>
    share(claims.filter(fits).length, claims.length);
  const ledger = elements.flatMap((element) => element.ledger);
  const onOne = ledger.filter(({ claim }) => index.claims.get(claim)?.support === 'single');
  return {
    claims: claims.length,
    disputed: part(({ disputed }) => disputed),
    inConflict: part(({ conflictsWith }) => conflictsWith.length > 0),
    undated: part(({ date }) => date === null),
    support: Object.fromEntries(
      supports.map((support) => [support, part((claim) => claim.support === support)]),
    ) as Record<Support, Share>,
    aggregatorsOnly: part((claim) => restsOnAggregators(claim, index)),
    ledgerOnOneSource: share(onOne.length, ledger.length),
    speakers: bySide(claims.filter(({ speaker }) => speaker !== null)),
    positionClaims: bySide(claims.filter(({ kind }) => kind === 'position')),
    stated: countStated(index),
    elements: [...elementIds, 'none' as const].map((element) =>
      Object.assign(
        part((claim) => claim.element === element),
        { element },
      ),
    ),
    unsorted: unsortedSpeakers(claims),
  };
}

/** Speakers that fit no side, each once. */
function unsortedSpeakers(claims: readonly Claim[]): readonly string[] {
  const speakers = new Set(claims.flatMap(({ speaker }) => speaker ?? []));
  return [...speakers].filter((speaker) => speakerGroups(speaker).length === 0);
}

function restsOnAggregators({ sources }: Claim, index: BriefingIndex): boolean {
  return sources.every((id) => index.sources.get(id)?.kind === 'aggregator');
}

function bySide(claims: readonly Claim[]): Balance['speakers'] {
  const spoken = claims.map(({ speaker }) => new Set(speakerGroups(speaker ?? '')));
  return sides.map((side) =>
    Object.assign(share(spoken.filter((of) => of.has(side)).length, claims.length), { side }),
  );
}

/** Stakeholders with cells, those with most stated positions first, then by name. */
function countStated({ briefing, entities }: BriefingIndex): Balance['stated'] {
  const cells = briefing.positions.flatMap(({ positions }) => Object.entries(positions));
  const names = new Map([...entities].map(([id, { label }]) => [id as string, label]));
  return [...new Set(cells.map(([stakeholder]) => stakeholder))]
    .map((stakeholder) => {
      const own = cells.filter(([id]) => id === stakeholder).map(([, position]) => position);
      const stated = own.filter((position) => position !== null).length;
      return { label: names.get(stakeholder) ?? stakeholder, stated, empty: own.length - stated };
    })
    .toSorted((a, b) => b.stated - a.stated || a.label.localeCompare(b.label, 'en'));
}

function share(count: number, whole: number): Share {
  return { count, share: whole === 0 ? 0 : count / whole };
}
