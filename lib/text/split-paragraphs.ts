/** Longer lines than this were not broken to fit a page. */
const longestPrinted = 120;
const endsSentence = /[.!?:][”"’')\]]*$/;
const beginsSmall = /^\p{Ll}/u;
/** A word divided at the end of a line: a hyphen between small letters. */
const dividesWord = /\p{Ll}[-\u00ad]$/u;

/**
 * The paragraphs of a pasted text, without white space at their ends and none empty. Blank lines divide them,
 * and other ends of lines where a sentence ends: lines broken within one, as PDFs and e-mails have them, are
 * joined.
 */
export function splitParagraphs(text: string): readonly string[] {
  return text.split(/(?:[ \t]*\r?\n){2,}/).flatMap(joinBroken);
}

function joinBroken(part: string): readonly string[] {
  const lines = part.split(/\r?\n/).map((line) => line.trim());
  const isPrinted = lines.every(({ length }) => length <= longestPrinted);
  const paragraphs: string[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const before = paragraphs.at(-1);
    const isBroken = isPrinted || beginsSmall.test(line);
    if (before === undefined || endsSentence.test(before) || !isBroken) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = join(before, line);
  }
  return paragraphs;
}

function join(before: string, line: string): string {
  const isDivided = dividesWord.test(before) && beginsSmall.test(line);
  return isDivided ? `${before.slice(0, -1)}${line}` : `${before} ${line}`;
}
