import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * One sentence of the table. `text` holds the form in question in braces: where `sense` is right it must
 * be marked as `entity`, where it is wrong it must not.
 */
export type GoldSentence = {
  readonly sense: 'right' | 'wrong';
  readonly text: string;
  readonly entity: string;
  /** The paragraph before it. */
  readonly before?: string;
  /** `none`: a page about something else; otherwise the page's title is about Gaza. */
  readonly context?: 'none';
};

export type GoldGroup = { readonly name: string; readonly sentences: readonly GoldSentence[] };

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The groups, one kind of ambiguity each, in order of their names. */
export function loadGold(): readonly GoldGroup[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: file.replace('.jsonl', ''),
      sentences: readFileSync(`${folder}/${file}`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as GoldSentence),
    }));
}
