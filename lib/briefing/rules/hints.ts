import type { Fault } from '@/lib/briefing/fault';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import { isPartialDate } from '@/lib/briefing/partial-date';
import type { ContextualAlias, EntityId } from '@/lib/briefing/types';

const grammar =
  'near:a|b, prior:id|id, not:a|b, actor, case or date:2026-01-14..2026-03-01 (either end may be open)';

type HintedAlias = {
  readonly id: EntityId;
  readonly alias: ContextualAlias;
  readonly index: BriefingIndex;
};

/** Faults in the `requires` of one contextual alias: parts joined by `;`, all of which must hold. */
export function hintFaults({ id, alias, index }: HintedAlias): Fault[] {
  return alias.requires.split(';').flatMap((part) => {
    const problem = problemOf(part.trim(), index);
    if (problem === null) return [];
    return [
      {
        file: 'gazetteer.json',
        entry: `"${id}"`,
        rule: 'hint-grammar',
        problem: `the hint of "${alias.text}" ${problem}`,
        mend: `Write parts joined by ";", each one of ${grammar}.`,
      } satisfies Fault,
    ];
  });
}

/** null when the part is well formed. */
function problemOf(part: string, { entities }: BriefingIndex): string | null {
  if (part === 'actor' || part === 'case') return null;
  const [name, value] = splitAt(part, part.indexOf(':'));
  switch (name) {
    case 'near':
    case 'not':
      return choicesOf(value).includes('') ? `has an empty choice in "${part}"` : null;
    case 'prior': {
      const unknown = choicesOf(value).filter((id) => !entities.has(id as EntityId));
      return unknown.length === 0 ? null : `names the unknown entity "${unknown.join('", "')}"`;
    }
    case 'date':
      return isDateSpan(value) ? null : `has no span of dates in "${part}"`;
    default:
      return `has the unknown part "${part}"`;
  }
}

function isDateSpan(value: string): boolean {
  const ends = value.split('..');
  if (ends.length !== 2 || ends.join('') === '') return false;
  const [from = '', to = ''] = ends;
  const areDates = ends.every((end) => end === '' || (end.length === 10 && isPartialDate(end)));
  return areDates && (from === '' || to === '' || from <= to);
}

function choicesOf(value: string): readonly string[] {
  return value.split('|').map((choice) => choice.trim());
}

function splitAt(part: string, colon: number): readonly [string, string] {
  return colon < 0 ? [part, ''] : [part.slice(0, colon), part.slice(colon + 1)];
}
