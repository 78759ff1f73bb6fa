import type { DocumentReading } from '@/lib/cli/read-document';

export type JsonOptions = {
  readonly file: string;
  readonly withText: boolean;
};

/** One file as `--jsonl` prints it. */
export function toJsonLine(reading: DocumentReading, options: JsonOptions): string {
  const { document, verdict, mentions } = reading;
  return JSON.stringify({
    ...headOf(reading, options),
    coverage: { isCoverage: verdict.kind === 'coverage', score: verdict.score },
    mentions: mentions.map(({ start, end, text, entity, via }) => ({
      start,
      end,
      text,
      entity,
      via,
    })),
    ...(options.withText ? { text: document.text } : {}),
  });
}

/** One file as `--json` prints it: the same with reasons. */
export function toJson(reading: DocumentReading, options: JsonOptions): string {
  const { document, verdict, mentions } = reading;
  const value = {
    ...headOf(reading, options),
    coverage: {
      isCoverage: verdict.kind === 'coverage',
      score: verdict.score,
      reason: verdict.reason,
    },
    mentions: mentions.map(({ start, end, text, entity, via, reason }) => ({
      start,
      end,
      text,
      entity,
      via,
      reason,
    })),
    ...(options.withText ? { text: document.text } : {}),
  };
  return JSON.stringify(value, null, 2);
}

function headOf({ document }: DocumentReading, { file }: JsonOptions) {
  return { file, title: document.title, published: document.published };
}
