import { statusWords } from '@/lib/briefing/words';
import type { CardModel, LedgerLine, StatedPosition } from '@/lib/card/card-model';
import { dateInWords, footingInWords, kindInWords, timingInWords } from '@/lib/export/export-words';
import type { Outline, OutlineSection, Referenced } from '@/lib/export/outline';
import { References } from '@/lib/export/references';

/** A whole card: what it is, where it stands, who stands where, what is reported, and every source of it. */
export function outlineCard(model: CardModel): Outline {
  const { entity, timing, briefing, figures, claims, positions } = model;
  const references = new References();
  const sections: OutlineSection[] = [
    { ...bare, paragraphs: [definitionOf(model, references)] },
    { ...bare, title: 'Where it stands', items: standingOf(model, references) },
    {
      ...bare,
      title: 'Who stands where',
      items: positions.map((position) => positionOf(position, references)),
    },
    {
      ...bare,
      title: 'What is reported',
      items: [...figures, ...claims].map((claim) =>
        references.refer(`${claim.text} ${footingInWords(claim)}`, claim.sources),
      ),
    },
  ];
  return {
    title: entity.label,
    notes: [kindInWords(entity), timingInWords(timing, briefing)],
    sections: sections.filter(({ paragraphs, items }) => paragraphs.length + items.length > 0),
    sources: references.sources,
    briefing,
  };
}

const bare: OutlineSection = { title: null, note: null, paragraphs: [], items: [] };

/** What an entity is and its part in phase two, with what that rests on. */
export function definitionOf(model: CardModel, references: References): Referenced {
  return references.refer(`${model.definition} ${model.role}`.trim(), model.basis);
}

/** Where its element of the plan stood when the article was written, and the latest known. */
export function standingOf(
  { standing, timing }: CardModel,
  references: References,
): readonly Referenced[] {
  if (standing === null) return [];
  const { element, onDay, since, latest } = standing;
  // The state is the element's: without its name it would read as the entity's own.
  const line = (when: string, { status, claim }: LedgerLine) =>
    references.refer(
      `${element.label}, ${when}: ${statusWords[status]}. ${claim.text}`,
      claim.sources,
    );
  const newest = () => line(`latest known, ${dateInWords(latest.date)}`, latest);
  if (onDay === null) return [newest()];
  const written = line(`when the article was written, ${dateInWords(timing.published)}`, onDay);
  return since.length === 0 ? [written] : [written, newest()];
}

function positionOf({ label, stated }: StatedPosition, references: References): Referenced {
  if (stated === null) return references.refer(`${label}: no position found.`, []);
  const { summary, date, claims, isLater } = stated;
  const when = `(${dateInWords(date)}${isLater ? '; after the article' : ''})`;
  return references.refer(
    `${label}: ${summary} ${when}`,
    claims.flatMap(({ sources }) => sources),
  );
}
