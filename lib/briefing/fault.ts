/** The files a briefing is kept in; a fault names the one to open. */
export type BriefingFile =
  | 'edition.json'
  | 'gazetteer.json'
  | 'entities.json'
  | 'claims.json'
  | 'sources.json'
  | 'elements.json'
  | 'timeline.json'
  | 'positions.json'
  | 'exceptions.json'
  | 'retired.json'
  | 'balance.md'
  /** A briefing in one file, or one that could not be read at all. */
  | 'briefing';

/** Something an editor has to mend, in words an editor understands. */
export type Fault = {
  readonly file: BriefingFile;
  /** Id of the entry, or where it stands when it has none. */
  readonly entry: string;
  /** Short name of the rule, the same for all faults of the kind. */
  readonly rule: string;
  /** What is wrong: completes a sentence that begins with the entry. */
  readonly problem: string;
  /** What to do about it: a whole sentence. */
  readonly mend: string;
};

/** One fault as one line: file, entry, rule, problem and remedy. */
export function formatFault({ file, entry, rule, problem, mend }: Fault): string {
  return `${file}, ${entry} [${rule}]: ${problem}. ${mend}`;
}
