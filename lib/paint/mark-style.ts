import type { EntityKind } from '@/lib/briefing/types';

/** Kinds share a line: more than three lines nobody tells apart. */
export const markLines = ['solid', 'dotted', 'dashed'] as const;
export type MarkLine = (typeof markLines)[number];

/** What the marked words are set in; the line must stand out from what they stand on. */
export const textShades = ['dark', 'light'] as const;
export type TextShade = (typeof textShades)[number];

/** Who acts: a solid line. What was agreed, written or counted: dots. Where: dashes. */
export function lineOf(kind: EntityKind): MarkLine {
  switch (kind) {
    case 'stakeholder':
    case 'person':
    case 'body':
      return 'solid';
    case 'plan-term':
    case 'document':
    case 'figure':
    case 'event':
      return 'dotted';
    case 'place':
      return 'dashed';
  }
}

/**
 * Name of the highlight for a line on text of a shade. A page can list the names: they are the same
 * everywhere and say nothing of who or what is marked.
 */
export function highlightName(line: MarkLine, shade: TextShade): string {
  return `margin-${1 + markLines.indexOf(line) + markLines.length * textShades.indexOf(shade)}`;
}

/** Where the keyboard stands among the marks. */
export const cursorName = 'margin-0';

export const highlightNames: readonly string[] = [
  cursorName,
  ...textShades.flatMap((shade) => markLines.map((line) => highlightName(line, shade))),
];
