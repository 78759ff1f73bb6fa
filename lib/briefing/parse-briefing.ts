import * as v from 'valibot';
import type { Fault } from '@/lib/briefing/fault';
import { briefingSchema } from '@/lib/briefing/schema';
import { toShapeFaults } from '@/lib/briefing/shape-faults';
import type { Briefing } from '@/lib/briefing/types';
import { validateBriefing } from '@/lib/briefing/validate-briefing';

export type ParsedBriefing =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Four times the size of the bundled one. */
export const longestBriefing = 4_000_000;
const pollutingKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a briefing from one JSON text that may come from anybody. It is taken whole or refused whole, with
 * the reasons; nothing of a refused one is kept. Never throws.
 */
export function parseBriefing(text: string): ParsedBriefing {
  if (text.length > longestBriefing) {
    return refuse('size', `it has ${text.length} characters; at most ${longestBriefing} are read`);
  }
  try {
    return checkBriefing(parseJson(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse('json', `it cannot be read as JSON: ${reason.slice(0, 200)}`);
  }
}

/** Checks the shape of a value, then what its entries say of each other. */
export function checkBriefing(value: unknown): ParsedBriefing {
  const shape = v.safeParse(briefingSchema, value);
  if (!shape.success) return { ok: false, faults: toShapeFaults(value, shape.issues) };
  const faults = validateBriefing(shape.output);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, briefing: shape.output };
}

/** @throws {Error} on what is no JSON, and on keys by which an object could reach into others. */
export function parseJson(text: string): unknown {
  return JSON.parse(text, refusePollution);
}

function refusePollution(key: string, value: unknown): unknown {
  if (pollutingKeys.has(key)) throw new Error(`it holds the forbidden key "${key}"`);
  return value;
}

function refuse(rule: string, problem: string): ParsedBriefing {
  const mend = 'Choose another file.';
  return {
    ok: false,
    faults: [{ file: 'briefing', entry: 'the whole file', rule, problem, mend }],
  };
}
