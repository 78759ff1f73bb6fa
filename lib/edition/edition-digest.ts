import * as v from 'valibot';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import { statuses, type Claim, type EntityText, type Position } from '@/lib/briefing/types';
import { hashText } from '@/lib/edition/hash-text';

const hashes = v.record(v.string(), v.string());
const schema = v.object({
  version: v.string(),
  asOf: v.string(),
  /** By element of the plan, its last status. */
  statuses: v.record(v.string(), v.object({ status: v.picklist(statuses), date: v.string() })),
  claims: hashes,
  /** What the cards say of entities. */
  texts: hashes,
  /** By `element stakeholder`; a gap too. */
  positions: hashes,
});

/** An edition by fingerprints: enough to tell later which of its entries were changed; about 30 kB. */
export type EditionDigest = v.InferOutput<typeof schema>;

/** The digest of a briefing, small enough for the store. Linear, a few milliseconds. */
export function digestOf({ briefing }: BriefingIndex): EditionDigest {
  const { version, asOf, elements, claims, entities, positions } = briefing;
  return {
    version,
    asOf,
    statuses: Object.fromEntries(
      elements.flatMap(({ id, ledger }) => {
        const last = ledger.at(-1);
        return last === undefined ? [] : [[id, { status: last.status, date: last.date }]];
      }),
    ),
    claims: Object.fromEntries(claims.map((claim) => [claim.id, hashClaim(claim)])),
    texts: Object.fromEntries(entities.map((text) => [text.id, hashEntityText(text)])),
    positions: Object.fromEntries(
      positions.flatMap(({ element, positions: cells }) =>
        Object.entries(cells).map(([holder, position]) => [
          `${element} ${holder}`,
          hashPosition(position),
        ]),
      ),
    ),
  };
}

/** A digest from whatever a store held; null where it is none. */
export function parseDigest(stored: unknown): EditionDigest | null {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : null;
}

/** Of what a reader sees of a claim; its sources may grow unnoticed. */
export function hashClaim({ statement, speaker, date, disputed }: Claim): string {
  return hashText(JSON.stringify([statement, speaker, date, disputed]));
}

/** Of what a card says of an entity itself. */
export function hashEntityText({ definition, phaseTwoRole }: EntityText): string {
  return hashText(`${definition} ${phaseTwoRole}`);
}

/** Of a position, or of the gap where none was found: both can be news. */
export function hashPosition(position: Position | null): string {
  return hashText(position === null ? '' : `${position.date} ${position.summary}`);
}
