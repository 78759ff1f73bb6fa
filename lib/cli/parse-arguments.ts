import { parseArgs } from 'node:util';

export type Arguments = {
  readonly files: readonly string[];
  readonly format: 'people' | 'json' | 'jsonl';
  readonly withText: boolean;
  /** Read mentions even where the gate says no. */
  readonly force: boolean;
};

export const usage = `Usage: npm run --silent read -- [options] FILE...

Reads saved pages (.html) or texts (.txt) and says whether each is coverage of Gaza, whom and what of the
peace plan it names, and what the briefing says of them. "-" reads standard input.

Options
  --json       one JSON array for all files, with the reason for each verdict and mention
  --jsonl      one JSON object a file and line:
               {"file","title","published","coverage":{"isCoverage","score"},
                "mentions":[{"start","end","text","entity","via"}]}
               Offsets count UTF-16 code units: in the file for texts, in the extracted text for pages.
  --with-text  add the text that offsets refer to as "text"
  --force      look for mentions even in what is not coverage
  --help       print this

Exit status: 0 when every file was read, 1 when one was not, 2 for wrong options.
`;

/**
 * Reads the command line; `help` when help was asked for.
 *
 * @throws {Error} with a sentence for the reader when the options are wrong.
 */
export function parseArguments(words: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      'with-text': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  if (values.json && values.jsonl) throw new Error('Choose one of --json and --jsonl.');
  if (positionals.length === 0) throw new Error('Name at least one file, or - for standard input.');
  return {
    files: positionals,
    format: values.json ? 'json' : values.jsonl ? 'jsonl' : 'people',
    withText: values['with-text'],
    force: values.force,
  };
}
