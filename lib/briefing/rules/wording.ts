import type { BriefingFile, Fault } from '@/lib/briefing/fault';
import { attribution, findLoadedWord, wordOfToday } from '@/lib/briefing/loaded-words';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import type { Claim } from '@/lib/briefing/types';
import { foldText } from '@/lib/text/fold';

const longestStatement = 320;
const sentenceBorder = /(?<=[.;])\s+(?=[\p{Lu}\d‘'“])/u;

type Text = {
  readonly file: BriefingFile;
  readonly entry: string;
  readonly text: string;
};

/** Wording: short sentences of our own, loaded words only as somebody's, nothing said of "now". */
export function checkWording({ briefing }: BriefingIndex): readonly Fault[] {
  const { entities, gazetteer, timeline, claims } = briefing;
  const undated: readonly Text[] = [
    ...gazetteer.map(({ id, label }) => toText('gazetteer.json', id, label)),
    ...entities.map(({ id, definition }) => toText('entities.json', id, definition)),
    ...entities.map(({ id, phaseTwoRole }) => toText('entities.json', id, phaseTwoRole)),
    ...timeline.map(({ claim, title }) => toText('timeline.json', claim, title)),
  ];
  return [
    ...undated.flatMap(checkLoaded),
    ...undated.flatMap(checkToday),
    ...claims.flatMap(checkStatement),
    ...repeatedStatements(claims),
  ];
}

function checkStatement(claim: Claim): Fault[] {
  const { id, statement } = claim;
  const place = at('claims.json', id);
  const faults = checkLoadedClaim(claim);
  if (statement.length > longestStatement) {
    const problem = `its statement has ${statement.length} characters, at most ${longestStatement} are allowed`;
    const mend = 'Shorten it, or split it into two claims.';
    faults.push({ ...place, rule: 'short-statement', problem, mend });
  }
  if (!/[.’']$/.test(statement)) {
    const problem = 'its statement does not end with a full stop';
    faults.push({ ...place, rule: 'whole-sentences', problem, mend: 'Write whole sentences.' });
  }
  return faults;
}

/**
 * A position is its speaker's own word. Elsewhere a loaded word needs a speaker, or a document that speaks, and
 * a sentence that hands the word to them: what nobody is named for, a verb alone does not attribute.
 */
function checkLoadedClaim({ id, statement, speaker, kind }: Claim): Fault[] {
  if (kind === 'position' && speaker !== null) return [];
  const place = toText('claims.json', id, statement);
  if (speaker !== null || kind === 'document') return checkLoaded(place);
  const word = statement.split(sentenceBorder).map(findLoadedWord).find(Boolean);
  if (word === undefined || word === null) return [];
  return [
    {
      ...at('claims.json', id),
      rule: 'loaded-words-are-attributed',
      problem: `"${word}" stands there and the claim has no speaker`,
      mend: 'Name the speaker whose word it is, or choose a plain word.',
    },
  ];
}

function checkLoaded({ file, entry, text }: Text): Fault[] {
  return text.split(sentenceBorder).flatMap((sentence): Fault[] => {
    const word = findLoadedWord(sentence);
    if (word === null || attribution.test(sentence)) return [];
    return [
      {
        file,
        entry,
        rule: 'loaded-words-are-attributed',
        problem: `"${word}" stands there as if it were ours`,
        mend: 'Say in the same sentence who uses the word, name the speaker, or choose a plain word.',
      },
    ];
  });
}

function checkToday({ file, entry, text }: Text): Fault[] {
  const word = wordOfToday.exec(text)?.[0];
  if (word === undefined) return [];
  return [
    {
      file,
      entry,
      rule: 'nothing-is-now',
      problem: `"${word}" says something of the day on which it is read`,
      mend: 'Give a date instead.',
    },
  ];
}

function repeatedStatements(claims: readonly Claim[]): Fault[] {
  const seen = new Map<string, string>();
  return claims.flatMap(({ id, statement }): Fault[] => {
    const folded = foldText(statement);
    const same = seen.get(folded);
    if (same === undefined) {
      seen.set(folded, id);
      return [];
    }
    const problem = `it says the same as "${same}"`;
    const mend = 'Merge the two: add the sources to one and retire the other.';
    return [{ ...at('claims.json', id), rule: 'said-once', problem, mend }];
  });
}

function toText(file: BriefingFile, id: string, text: string): Text {
  return { ...at(file, id), text };
}

function at(file: BriefingFile, id: string): Pick<Text, 'file' | 'entry'> {
  return { file, entry: `"${id}"` };
}
