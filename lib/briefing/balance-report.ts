import type { BriefingIndex } from '@/lib/briefing/lookup';
import { measureBalance, type Balance, type Share } from '@/lib/briefing/measure-balance';
import { formatPartialDate, labelWords } from '@/lib/briefing/words';

type Row = readonly (string | number)[];

/** The balance of a briefing as a Markdown page, the same for the same briefing. */
export function balanceReport(index: BriefingIndex): string {
  const balance = measureBalance(index);
  const { version, asOf } = index.briefing;
  return [
    '# Balance of the briefing',
    `Version ${version}, latest material of ${formatPartialDate(asOf, 'en-GB')}. Written by \`npm run briefing -- report\`; do not edit.`,
    'These figures say who speaks in the briefing and what it rests on. They are no grade: a side that speaks more often is not favoured by that alone, and a single source is not wrong. They are here so that a lean can be seen and mended.',
    '## What the claims rest on',
    table(['', 'Claims', 'Share'], footingRows(balance)),
    '## Who speaks',
    'Claims with a speaker. A claim in which two sides speak counts for both, so the shares add up to more than the whole.',
    table(['Side', 'Claims', 'Share', 'Positions', 'Share'], speakerRows(balance)),
    '## Who has a position',
    'Plan elements, out of ten, on which a stakeholder has a stated position; “looked for” counts those where none was found, which readers see as such.',
    table(
      ['Stakeholder', 'Stated', 'Looked for, none found'],
      balance.stated.map(({ label, stated, empty }) => [label, stated, empty]),
    ),
    '## What the claims are about',
    table(['Element', 'Claims', 'Share'], elementRows(balance, index)),
    '## Exceptions',
    'Claims that break an editorial rule knowingly. Readers see the label next to the sentence.',
    table(['Claim', 'Label', 'Why'], exceptionRows(index)),
    `Retired claim ids: ${index.briefing.retired.length}.\n`,
  ].join('\n\n');
}

/** The headline figures, one a line, for the end of a check or a build. */
export function balanceHeadline(balance: Balance): readonly string[] {
  const { support, speakers } = balance;
  const loudest = speakers.toSorted((a, b) => b.count - a.count).slice(0, 5);
  return [
    `${balance.claims} claims: ${percent(support.primary)} on official texts, ${percent(support.multiple)} on several origins, ${percent(support.single)} on one; ${percent(balance.aggregatorsOnly)} read on aggregators only`,
    `statuses resting on one origin, and shown so: ${percent(balance.ledgerOnOneSource)}`,
    `most heard: ${loudest.map((each) => `${each.side} ${percent(each)}`).join(', ')}`,
  ];
}

function footingRows(balance: Balance): readonly Row[] {
  const { support } = balance;
  const rows: readonly (readonly [string, Share])[] = [
    ['An official text was read', support.primary],
    ['Two or more origins', support.multiple],
    ['One origin', support.single],
    ['Read on aggregators only', balance.aggregatorsOnly],
    ['Marked as disputed', balance.disputed],
    ['Linked to a conflicting account', balance.inConflict],
    ['Date unknown', balance.undated],
    ['Statuses in the ledgers that rest on one origin', balance.ledgerOnOneSource],
  ];
  return rows.map(([name, of]) => [name, of.count, percent(of)]);
}

function speakerRows({ speakers, positionClaims }: Balance): readonly Row[] {
  return speakers.map((spoken, place) => {
    const positions = positionClaims[place] ?? { count: 0, share: 0 };
    return [spoken.side, spoken.count, percent(spoken), positions.count, percent(positions)];
  });
}

function elementRows({ elements }: Balance, index: BriefingIndex): readonly Row[] {
  return elements.map((of) => {
    const label =
      of.element === 'none' ? 'Outside the plan' : index.elements.get(of.element)?.label;
    return [label ?? of.element, of.count, percent(of)];
  });
}

function exceptionRows({ briefing: { exceptions } }: BriefingIndex): readonly Row[] {
  return exceptions.map(({ claim, label, reason }) => [`\`${claim}\``, labelWords[label], reason]);
}

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  // Text to the left, figures to the right.
  const rule = line(head.map((_, column) => (isFigure(rows[0]?.[column]) ? '--:' : '---')));
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function isFigure(cell: string | number | undefined): boolean {
  return /^\d+(?: %)?$/.test(String(cell));
}

function percent({ share }: Share): string {
  return `${Math.round(share * 100)} %`;
}
