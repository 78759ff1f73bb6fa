import type { GazetteerEntry } from '@/lib/briefing/types';
import type { Casing, Hint, NameKind } from '@/lib/gazetteer/sense';
import { foldText } from '@/lib/text/fold';

/** Offices: a name that holds one of these in lower case is a role, not a proper name. */
const officeWords =
  /\b(president|minister|premier|chancellor|chief|leader|envoy|secretary|ambassador|spokesm[ae]n|spokesperson|commander|general|negotiator|pm|commissioner|coordinator|representative|king|emir)\b/i;

const demonymEnding = /(i|is|ian|ians|an|ans|ish|ese|rks|ar|akh|ench|erman)$/;

/**
 * Whether the alias is a bare nationality ("Egyptian", "Turks") of an entity that is a country: a word
 * that shares its beginning with the country's name and ends as nationalities do.
 */
function isDemonym(entry: GazetteerEntry, alias: string): boolean {
  if (entry.kind !== 'stakeholder' && entry.kind !== 'place') return false;
  const word = foldText(alias);
  if (!/^[a-z]+$/.test(word) || /^[A-Z]+$/.test(alias) || !demonymEnding.test(word)) return false;
  const label = foldText(entry.label).replace(/ \(.*/, '');
  if (/\bof\b/.test(label) && word.endsWith('s')) return false;
  const names = [label, ...entry.aliases.map((name) => foldText(name))];
  if (label.split(' ').includes(word) && label !== 'saudi arabia') return false;
  return names.some((name) =>
    name.split(' ').some((part) => part !== word && part.slice(0, 4) === word.slice(0, 4)),
  );
}

/** How an alias that needs no hint is decided. */
export function kindOfAlias(entry: GazetteerEntry, alias: string): NameKind {
  if (isDemonym(entry, alias)) return 'demonym';
  if (entry.kind === 'person' && isRole(alias)) return 'role';
  return isNameLike(entry, alias) ? 'name' : 'term';
}

/**
 * Terms of the plan are names only if they end in a capital or hold a name of the ground itself; "20-point
 * plan" and "Israeli withdrawal" are said of other wars too.
 */
function isNameLike(entry: GazetteerEntry, alias: string): boolean {
  const isTerm = /^(plan-term|event|figure|document)$/.test(entry.kind);
  if (!isTerm) return /\p{Lu}/u.test(alias);
  return /(^|[ -])\p{Lu}[^ ]*$|\b(Gaza|Hamas|Rafah)/u.test(alias) || /\bOct/.test(alias);
}

/** "UN chief", "UN Secretary-General": an office at the end, or one that ends in a plain word. */
function isRole(alias: string): boolean {
  if (!officeWords.test(alias) || /[ -](al|el)-\p{L}+$/u.test(alias)) return false;
  const last = alias.split(/[ -]/).at(-1) ?? '';
  return /^\p{Ll}+$/u.test(last) || officeWords.test(last);
}

/** How an alias with a hint is decided; `description` ones are left to descriptions.ts. */
export function kindOfContextual(
  entry: GazetteerEntry,
  alias: string,
  hint: Hint,
): NameKind | 'description' {
  const isCommon = !/[A-Z0-9$]/.test(alias.replace(/^the /, ''));
  if (alias.startsWith('the ') && hint.prior !== null) return 'description';
  if (isDemonymHint(entry, alias)) return 'demonym';
  if (officeWords.test(alias) && (entry.kind === 'person' || hint.actor)) return 'role';
  if (alias === 'Istanbul') return 'capital';
  if (hint.actor && !isCommon) return isCountryName(entry, alias) ? 'name' : 'capital';
  if (hint.prior?.includes(entry.id) && !isCommon && !alias.startsWith('the ')) return 'surname';
  return isProper(alias) ? 'name' : 'term';
}

/** Every word printed with a capital, no figures: a name rather than a phrase. */
function isProper(alias: string): boolean {
  return alias.split(' ').every((word) => /^\p{Lu}[^0-9]*$/u.test(word));
}

/** "America" beside "American": the country itself, not a city that stands for it. */
function isCountryName(entry: GazetteerEntry, alias: string): boolean {
  return entry.aliases.some(
    (name) => /^[a-z]/.test(name.slice(alias.length)) && name.startsWith(alias),
  );
}

function isDemonymHint(entry: GazetteerEntry, alias: string): boolean {
  return isDemonym(entry, alias) || /^(American|British|French)$/.test(alias);
}

/** Capitals the printed form needs: all for short forms ("US"), the first for other proper names. */
export function casingOf(alias: string, kind: NameKind): Casing {
  const bare = alias.replace(/^the /, '');
  if (/^[A-Z][A-Z.&0-9]*[A-Z.]$/.test(bare) && bare.replace(/\./g, '').length <= 5) return 'caps';
  if (kind === 'term') return 'any';
  return /^['"]?[A-Z]/.test(bare) && !bare.includes(' ') ? 'capital' : 'any';
}
