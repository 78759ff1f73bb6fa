import type { GazetteerEntry } from '@/lib/briefing/types';

/** Words that show a name is an office or an institution, not a person. */
const institutional =
  /\b(of|for|the|secretary|general|minister|president|representative|chief|head|office|government|institute|board|party|current|house|street|department|officials?|forces?|army|armed|ministry|council|union|commission|league|states?|states|kingdom|republic|nations|bank|brigades|zone|spokesm[ae]n|chancellor|security|movement|leader|envoy|palace|palazzo|quai|committee|emirates|group|jihad|front|arabia|federation|centre|center|association|initiative|corps|guards?|committees|popular|great|harakat|now|UN|US|EU|UK|IDF|PA)\b/i;

const particle = /^(bin|al|el|der|von|de|ben|abu|van)$/i;

/**
 * Last names that may stand for an entity once a full name of it is on the page: of persons, and of
 * persons listed under a state or body ("Vladimir Putin" under Russia).
 */
export function surnamesOf(entry: GazetteerEntry): readonly string[] {
  if (entry.kind !== 'person' && entry.kind !== 'stakeholder' && entry.kind !== 'body') return [];
  const found = new Set<string>();
  for (const alias of entry.aliases) {
    const words = alias.split(/[ -]/);
    if (words.length < 2 || words.length > 5 || institutional.test(alias)) continue;
    if (!words.every((word) => /^\p{Lu}/u.test(word) || particle.test(word))) continue;
    if (entry.kind !== 'person' && sharesWord(alias, entry.label)) continue;
    const last = words.at(-1) ?? '';
    if (/^(Al|Abu)$/i.test(words[0] ?? '') || /^[A-Z]{4,}$/.test(last)) continue;
    if (last.length < 3) continue;
    found.add(last);
  }
  return [...found];
}

function sharesWord(alias: string, label: string): boolean {
  const words = label.toLowerCase().split(/[ -]/);
  return alias
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => words.includes(word));
}
