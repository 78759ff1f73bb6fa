import type { GazetteerEntry } from '@/lib/briefing/types';

/** Ids of the states whose head of state or government has an entry: Israel, Egypt, Türkiye and the like. */
export function ledStates(list: readonly GazetteerEntry[]): ReadonlySet<string> {
  const offices = list
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ contextual }) => contextual.map(({ text }) => text))
    .filter((text) => /(president|prime minister)$/.test(text));
  const isLed = ({ aliases }: GazetteerEntry) =>
    aliases.some((alias) => offices.some((office) => office.startsWith(alias)));
  return new Set(list.filter(isLed).map(({ id }) => id));
}
