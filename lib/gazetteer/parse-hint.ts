import type { Hint } from '@/lib/gazetteer/sense';
import { foldText } from '@/lib/text/fold';

/** Asks nothing. */
export const noHint: Hint = {
  near: null,
  prior: null,
  not: null,
  actor: false,
  exactCase: false,
  from: null,
  to: null,
};

/** The same few requirements stand on hundreds of aliases. */
const parsed = new Map<string, Hint>();

/**
 * Reads the small grammar of `requires`: parts joined by `;`, each `near:a|b`, `prior:id`, `actor`,
 * `case`, `not:a|b` or `date:from..to`.
 * @throws {Error} on a part it does not know.
 */
export function parseHint(requires: string): Hint {
  const known = parsed.get(requires);
  if (known !== undefined) return known;
  const hint = { ...noHint };
  for (const part of requires.split(';')) Object.assign(hint, parsePart(part.trim(), requires));
  parsed.set(requires, hint);
  return hint;
}

function parsePart(part: string, requires: string): Partial<Hint> {
  const colon = part.indexOf(':');
  const name = colon < 0 ? part : part.slice(0, colon);
  const value = colon < 0 ? '' : part.slice(colon + 1).trim();
  switch (name) {
    case 'near':
      return { near: foldText(value).split('|') };
    case 'prior':
      return { prior: value.split('|') };
    case 'not':
      return { not: foldText(value).split('|') };
    case 'actor':
      return { actor: true };
    case 'case':
      return { exactCase: true };
    case 'date': {
      const [from = '', to = ''] = value.split('..');
      return { from: from || null, to: to || null };
    }
    default:
      throw new Error(`Unknown part "${part}" in requires "${requires}"`);
  }
}
