/** Of the record as it is stored now; raised with every change that a record of before needs help with. */
export const settingsVersion = 1;

/**
 * What version 0 wrote beside every choice: it stored all settings whenever one changed, so a value that is
 * equal to these says nothing about what its reader wanted.
 */
const unchosenInVersion0: Readonly<Record<string, unknown>> = {
  density: 'all',
  kindsOff: [],
  known: [],
  pausedSites: [],
  openBy: 'hover',
  openDelay: 300,
  closeDelay: 300,
  theme: 'system',
  textSize: 14,
  language: 'browser',
  badge: false,
};

type Fields = Readonly<Record<string, unknown>>;

/** Each leads from the version of its index to the next. */
const steps: readonly ((fields: Fields) => Fields)[] = [dropUnchosen];

/**
 * The stored record in the form of the present version: only what the reader chose, so that everything else
 * follows the defaults of the day. A record of a later version, left by an extension that was set back, stays
 * as it is: each of its fields is read if it can be. Never throws.
 */
export function migrateSettings(stored: unknown): Fields {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const { version, ...fields } = stored as Fields;
  const from = typeof version === 'number' && Number.isInteger(version) ? Math.max(0, version) : 0;
  return steps.slice(from).reduce<Fields>((present, step) => step(present), fields);
}

/**
 * 0 → 1. Marking every mention was the default then and no screen offered anything else, so a stored `all`
 * is nobody's choice; from now on it is one.
 */
function dropUnchosen(fields: Fields): Fields {
  const chosen = Object.entries(fields).filter(
    ([name, value]) => !isSame(value, unchosenInVersion0[name]),
  );
  return Object.fromEntries(chosen);
}

function isSame(value: unknown, unchosen: unknown): boolean {
  const areEmpty = [value, unchosen].every((list) => Array.isArray(list) && list.length === 0);
  return areEmpty || value === unchosen;
}
