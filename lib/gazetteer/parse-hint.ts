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

const choices = (value: string): readonly string[] => value.split('|').map((word) => word.trim());

/**
 * Reads the small grammar of `requires`: parts joined by `;`, each `near:a|b`, `prior:id`, `actor`,
 * `case`, `not:a|b` or `date:from..to`.
 * @throws {Error} on a part it does not know.
 */
export function parseHint(requires: string): Hint {
  let hint = noHint;
  for (const part of requires.split(';')) {
    const [name = '', ...rest] = part.trim().split(':');
    const value = rest.join(':').trim();
    hint = { ...hint, ...parsePart(name, value, requires) };
  }
  return hint;
}

function parsePart(name: string, value: string, requires: string): Partial<Hint> {
  switch (name) {
    case '':
      return {};
    case 'near':
      return { near: choices(foldText(value)) };
    case 'prior':
      return { prior: choices(value) };
    case 'not':
      return { not: choices(foldText(value)) };
    case 'actor':
      return { actor: true };
    case 'case':
      return { exactCase: true };
    case 'date': {
      const [from = '', to = ''] = value.split('..');
      return { from: from || null, to: to || null };
    }
    default:
      throw new Error(`Unknown part "${name}" in requires "${requires}"`);
  }
}
