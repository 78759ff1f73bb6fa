import * as v from 'valibot';
import { MessageError } from '@/lib/messaging/envelope';
import { languages } from '@/lib/settings/language';

const maxQuestions = 200;
const maxSentence = 600;
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxSentence));

/** Bounds on what a page can make the background work on. */
export const questionsRequest = v.object({
  questions: v.pipe(
    v.array(
      v.object({
        sentence: v.pipe(v.string(), v.maxLength(maxSentence)),
        start: offset,
        end: offset,
      }),
    ),
    v.maxLength(maxQuestions),
  ),
});

export const cardRequest = v.object({
  entity: v.string(),
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/))),
});

export const countRequest = v.object({
  mentions: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export const wordsRequest = v.object({ language: v.picklist(languages) });

export const readRequest = v.object({
  tab: v.pipe(v.number(), v.integer()),
  force: v.boolean(),
});

/** @throws {MessageError} `bad-request`. */
export function parseRequest<Schema extends v.GenericSchema>(
  schema: Schema,
  request: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, request);
  if (!result.success) throw new MessageError('bad-request', result.issues[0].message);
  return result.output;
}
