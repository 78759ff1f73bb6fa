import * as v from 'valibot';
import { isPartialDate } from '@/lib/briefing/partial-date';
import { isPlainText } from '@/lib/briefing/plain-text';
import { isWebAddress } from '@/lib/briefing/safe-url';
import {
  claimKinds,
  elementIds,
  entityKinds,
  exceptionLabels,
  sourceKinds,
  statuses,
  supports,
  type Briefing,
  type ClaimId,
  type EntityId,
  type SourceId,
} from '@/lib/briefing/types';

const kebab = v.regex(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'must be an id: small letters, digits and hyphens',
);
const isPlain = v.check(isPlainText, 'must be one line without control or direction characters');
const id = v.pipe(v.string(), v.maxLength(80, 'must have at most 80 characters'), kebab);
const entityId = v.pipe(
  id,
  v.transform((text) => text as EntityId),
);
const claimId = v.pipe(
  id,
  v.transform((text) => text as ClaimId),
);
const sourceId = v.pipe(
  id,
  v.transform((text) => text as SourceId),
);

const line = (longest: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(longest, `must have at most ${longest} characters`),
    isPlain,
  );
/** The compiled names are parted by these signs (see packed-gazetteer.ts). */
const name = v.pipe(line(120), v.regex(/^[^|;]*$/, 'must not contain "|" or ";"'));
const many = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `must have at most ${most} entries`));
const date = v.pipe(
  v.string(),
  v.check(
    isPartialDate,
    'must be a date like 2026-08-04, or 2026-08 where only the month is known',
  ),
);
const element = v.picklist(elementIds);
const elementOrNone = v.picklist([...elementIds, 'none']);

const gazetteerEntry = v.strictObject({
  id: entityId,
  label: line(80),
  kind: v.picklist(entityKinds),
  element: elementOrNone,
  salience: v.picklist([1, 2, 3]),
  aliases: many(name, 100),
  contextual: many(v.strictObject({ text: name, requires: line(500) }), 100),
  names: many(
    v.strictObject({ lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), text: line(120) }),
    20,
  ),
});

const entityText = v.strictObject({
  id: entityId,
  parent: v.nullable(entityId),
  definition: line(400),
  phaseTwoRole: line(400),
  planPoints: many(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)), 20),
});

const claim = v.strictObject({
  id: claimId,
  about: v.pipe(many(entityId, 20), v.minLength(1, 'must name at least one entity')),
  element: elementOrNone,
  kind: v.picklist(claimKinds),
  statement: line(1000),
  speaker: v.nullable(line(120)),
  date: v.nullable(date),
  disputed: v.boolean(),
  conflictsWith: many(claimId, 20),
  sources: many(sourceId, 30),
  support: v.picklist(supports),
});

const source = v.strictObject({
  id: sourceId,
  title: line(400),
  publisher: line(120),
  date: v.nullable(date),
  url: v.pipe(
    v.string(),
    v.maxLength(2000, 'must have at most 2000 characters'),
    v.check(isWebAddress, 'must be a web address that begins with https:// or http://'),
  ),
  kind: v.picklist(sourceKinds),
});

const planElement = v.strictObject({
  id: element,
  label: line(80),
  provides: many(claimId, 50),
  ledger: many(v.strictObject({ date, status: v.picklist(statuses), claim: claimId }), 200),
  openAt: date,
});

const position = v.strictObject({
  summary: line(200),
  date,
  claims: v.pipe(many(claimId, 20), v.minLength(1, 'must rest on at least one claim')),
});

/** Shape and bounds of a briefing; what entries say of each other is checked by validate-briefing.ts. */
export const briefingSchema = v.strictObject({
  version: v.pipe(
    v.string(),
    v.regex(/^\d{4}\.\d{2}\.\d{2}(?:\.\d{1,3})?$/, 'must be like 2026.10.09'),
  ),
  asOf: date,
  phaseTwo: v.strictObject({
    what: many(claimId, 10),
    since: claimId,
    contested: many(claimId, 10),
  }),
  gazetteer: many(gazetteerEntry, 2000),
  entities: many(entityText, 2000),
  claims: many(claim, 5000),
  sources: many(source, 10000),
  elements: many(planElement, elementIds.length),
  timeline: many(v.strictObject({ date, title: line(100), claim: claimId }), 500),
  positions: many(
    v.strictObject({ element, positions: v.record(id, v.nullable(position)) }),
    elementIds.length,
  ),
  exceptions: many(
    v.strictObject({ claim: claimId, label: v.picklist(exceptionLabels), reason: line(300) }),
    200,
  ),
  retired: many(
    v.strictObject({ id: claimId, date, reason: line(300), replacedBy: v.nullable(claimId) }),
    5000,
  ),
}) satisfies v.GenericSchema<unknown, Briefing>;
