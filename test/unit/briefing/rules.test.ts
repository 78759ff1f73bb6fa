import { describe, expect, it } from 'vitest';
import { formatFault } from '@/lib/briefing/fault';
import { validateBriefing } from '@/lib/briefing/validate-briefing';
import {
  claimId,
  claimWith,
  entityId,
  smallBriefing,
  sourceId,
  type BriefingDraft,
} from './small-briefing';

type Case = readonly [
  title: string,
  change: (draft: BriefingDraft) => void,
  fault: { readonly file: string; readonly entry: string; readonly rule: string },
];

/** Adds a claim that breaks a rule, and lets the element's date follow it. */
function add(values: Parameters<typeof claimWith>[0]) {
  return (draft: BriefingDraft) => {
    const claim = claimWith(values);
    draft.claims.push(claim);
    const element = draft.elements.find(({ id }) => id === claim.element);
    if (element !== undefined && claim.date !== null) element.openAt = claim.date;
  };
}

const claims = { file: 'claims.json', entry: '"a-claim"' };
const force = { file: 'gazetteer.json', entry: '"the-force"' };

const cases: readonly Case[] = [
  [
    'an id used twice',
    (draft) => draft.sources.push(...draft.sources),
    { file: 'sources.json', entry: '"s-first"', rule: 'one-id-one-entry' },
  ],
  [
    'names and texts of different entities',
    (draft) => draft.entities.reverse(),
    { file: 'entities.json', entry: 'entry 1', rule: 'names-and-texts-agree' },
  ],
  [
    'an element of the plan left out',
    (draft) => draft.elements.pop(),
    { file: 'elements.json', entry: 'the whole file', rule: 'every-element' },
  ],
  [
    'an alias that another entity has in other letters',
    (draft) => draft.gazetteer.at(-1)?.aliases.push('NAME of Türkiye'),
    { ...force, rule: 'alias-of-one-entity' },
  ],
  [
    'an alias listed twice',
    (draft) => draft.gazetteer.at(-1)?.aliases.push('name of the-force'),
    { ...force, rule: 'alias-once' },
  ],
  [
    'an alias both certain and contextual',
    (draft) =>
      draft.gazetteer.at(-1)?.contextual.push({ text: 'Name of Hamas', requires: 'actor' }),
    { ...force, rule: 'alias-certain-or-contextual' },
  ],
  [
    'a hint outside the grammar',
    (draft) => draft.gazetteer.at(-1)?.contextual.push({ text: 'force', requires: 'nearby:Gaza' }),
    { ...force, rule: 'hint-grammar' },
  ],
  [
    'an entity without a name',
    (draft) => draft.gazetteer.at(-1)?.aliases.splice(0),
    { ...force, rule: 'entity-has-a-name' },
  ],
  [
    'parents that lead back to themselves',
    ({ entities: [first, second] }) => {
      if (first === undefined || second === undefined) return;
      first.parent = second.id;
      second.parent = first.id;
    },
    { file: 'entities.json', entry: '"united-states"', rule: 'no-parent-circle' },
  ],
  [
    'an unknown parent',
    ({ entities: [first] }) => first !== undefined && (first.parent = entityId('nobody')),
    { file: 'entities.json', entry: '"united-states"', rule: 'known-id' },
  ],
  [
    'an entity that no claim is about',
    (draft) => draft.claims.forEach((claim) => claim.about.pop()),
    { file: 'entities.json', entry: '"the-force"', rule: 'entity-has-a-source' },
  ],
  [
    'a claim about an unknown entity',
    add({ about: [entityId('nobody')] }),
    { ...claims, rule: 'known-id' },
  ],
  ['an unknown source', add({ sources: [sourceId('s-none')] }), { ...claims, rule: 'known-id' }],
  ['a claim without a source', add({ sources: [] }), { ...claims, rule: 'at-least-one-source' }],
  [
    'a position without a speaker',
    add({ kind: 'position' }),
    { ...claims, rule: 'speaker-of-positions-and-disputed-figures' },
  ],
  [
    'a disputed figure without a speaker',
    add({ kind: 'figure', disputed: true }),
    { ...claims, rule: 'speaker-of-positions-and-disputed-figures' },
  ],
  [
    'a date after the briefing’s',
    add({ date: '2026-04-01' }),
    { ...claims, rule: 'not-after-the-briefing' },
  ],
  [
    'a conflict that only one side tells of',
    add({ disputed: true, conflictsWith: [claimId('text-governance')] }),
    { ...claims, rule: 'conflicts-on-both-sides' },
  ],
  [
    'a conflict that is not marked as disputed',
    add({ conflictsWith: [claimId('text-governance')] }),
    { ...claims, rule: 'conflict-is-disputed' },
  ],
  [
    'several origins claimed with one publisher',
    add({ support: 'multiple' }),
    { ...claims, rule: 'support-as-sourced' },
  ],
  [
    'an official text claimed without one',
    add({ support: 'primary' }),
    { ...claims, rule: 'support-as-sourced' },
  ],
  [
    'a statement longer than 320 characters',
    add({ statement: `${'word '.repeat(64)}.` }),
    { ...claims, rule: 'short-statement' },
  ],
  [
    'a statement that is no sentence',
    add({ statement: 'Nothing to see' }),
    { ...claims, rule: 'whole-sentences' },
  ],
  [
    'the same statement twice',
    add({ statement: 'The Plan says something of governance.' }),
    { ...claims, rule: 'said-once' },
  ],
  [
    'a loaded word of our own',
    add({ statement: 'The regime sent troops.' }),
    { ...claims, rule: 'loaded-words-are-attributed' },
  ],
  [
    'a loaded word that a verb hands to nobody who is named as speaker',
    add({ statement: 'It was said that the regime sent troops.' }),
    { ...claims, rule: 'loaded-words-are-attributed' },
  ],
  [
    'a loaded word that a sentence with a speaker does not hand over',
    add({ statement: 'The regime sent troops.', speaker: 'The Paper' }),
    { ...claims, rule: 'loaded-words-are-attributed' },
  ],
  [
    'a loaded word in a definition',
    ({ entities: [first] }) => first !== undefined && (first.definition = 'A puppet of others.'),
    { file: 'entities.json', entry: '"united-states"', rule: 'loaded-words-are-attributed' },
  ],
  [
    'a text that speaks of today',
    ({ entities: [first] }) => first !== undefined && (first.phaseTwoRole = 'It now leads.'),
    { file: 'entities.json', entry: '"united-states"', rule: 'nothing-is-now' },
  ],
  [
    'a source that nothing cites',
    (draft) =>
      draft.sources.push({
        id: sourceId('s-second'),
        title: 'Another',
        publisher: 'The Paper',
        date: null,
        url: 'https://paper.example/other',
        kind: 'newspaper',
      }),
    { file: 'sources.json', entry: '"s-second"', rule: 'source-in-use' },
  ],
  [
    'a status that rests on no claim',
    ({ elements: [first] }) =>
      first?.ledger.push({ date: '2025-10-01', status: 'stalled', claim: claimId('none') }),
    { file: 'elements.json', entry: '"ceasefire-framework"', rule: 'known-id' },
  ],
  [
    'a status of another date than its claim',
    ({ elements: [first] }) => first?.ledger.forEach((line) => (line.date = '2025-09-30')),
    { file: 'elements.json', entry: '"ceasefire-framework"', rule: 'date-of-its-claim' },
  ],
  [
    'a ledger out of date order',
    (draft) => {
      add({ element: 'governance' })(draft);
      draft.elements[2]?.ledger.unshift({
        date: '2026-02-01',
        status: 'stalled',
        claim: claimId('a-claim'),
      });
    },
    { file: 'elements.json', entry: '"governance"', rule: 'date-order' },
  ],
  [
    'an element that hides its latest material',
    (draft) => draft.claims.push(claimWith({})),
    { file: 'elements.json', entry: '"stabilisation-force"', rule: 'latest-material' },
  ],
  [
    'a core stakeholder left out of the positions',
    ({ positions: [first] }) => first !== undefined && delete first.positions['qatar'],
    { file: 'positions.json', entry: '"ceasefire-framework", qatar', rule: 'nobody-left-out' },
  ],
  [
    'a position of another date than its newest claim',
    ({ positions: [first] }) =>
      first !== undefined &&
      (first.positions['qatar'] = {
        summary: 'Wants it.',
        date: '2026-01-01',
        claims: [claimId('text-governance')],
      }),
    { file: 'positions.json', entry: '"ceasefire-framework", qatar', rule: 'date-of-its-claim' },
  ],
  [
    'a summary that rests on an unknown claim',
    (draft) => (draft.phaseTwo.since = claimId('none')),
    { file: 'edition.json', entry: 'phaseTwo', rule: 'known-id' },
  ],
  [
    'an exception that nothing needs',
    (draft) =>
      draft.exceptions.push({
        claim: claimId('text-governance'),
        label: 'speaker-not-named',
        reason: 'None.',
      }),
    { file: 'exceptions.json', entry: '"text-governance"', rule: 'no-needless-exception' },
  ],
  [
    'a retired id that is used again',
    (draft) =>
      draft.retired.push({
        id: claimId('text-governance'),
        date: '2026-02-01',
        reason: 'It was wrong.',
        replacedBy: null,
      }),
    { file: 'retired.json', entry: '"text-governance"', rule: 'ids-are-permanent' },
  ],
];

describe('The editorial rules', () => {
  it('find no fault in a briefing that keeps them', () => {
    expect(validateBriefing(smallBriefing())).toEqual([]);
  });

  it.each(cases)('report %s', (_title, change, fault) => {
    expect(validateBriefing(smallBriefing(change))).toContainEqual(expect.objectContaining(fault));
  });

  it.each(cases)('say how to mend %s, in a sentence', (_title, change, { file, entry, rule }) => {
    const fault = validateBriefing(smallBriefing(change)).find((each) => each.rule === rule);
    expect(fault?.mend).toMatch(/^[A-Z].*\.$/);
    expect(fault && formatFault(fault)).toContain(`${file}, ${entry} [${rule}]: `);
  });

  it('leave a loaded word to its speaker', () => {
    const speaker = 'The Paper';
    const position = add({ kind: 'position', statement: 'The regime sent troops.', speaker });
    const report = add({ statement: 'The Paper called it a regime.', speaker });
    expect(validateBriefing(smallBriefing(position))).toEqual([]);
    expect(validateBriefing(smallBriefing(report))).toEqual([]);
  });

  it('let a figure without a speaker pass where the exception is listed', () => {
    const briefing = smallBriefing((draft) => {
      add({ kind: 'figure', disputed: true })(draft);
      const reason = 'Nobody is named.';
      draft.exceptions.push({ claim: claimId('a-claim'), label: 'speaker-not-named', reason });
    });
    expect(validateBriefing(briefing)).toEqual([]);
  });

  it.each([
    ['near:a|b; not:c', true],
    ['prior:hamas|israel; actor; case', true],
    ['date:2026-01-14..', true],
    ['date:..2026-01-14', true],
    ['date:2026-02-01..2026-01-14', false],
    ['date:2026-01..2026-02', false],
    ['date:..', false],
    ['near:', false],
    ['near:a||b', false],
    ['prior:nobody', false],
    ['', false],
  ])('read the hint %j as %s', (requires, isSound) => {
    const briefing = smallBriefing((draft) =>
      draft.gazetteer.at(-1)?.contextual.push({ text: 'force', requires }),
    );
    expect(validateBriefing(briefing).length === 0).toBe(isSound);
  });
});
