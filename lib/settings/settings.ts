import * as v from 'valibot';
import { entityKinds, type EntityId } from '@/lib/briefing/types';
import { languages } from '@/lib/settings/language';
import { migrateSettings } from '@/lib/settings/migrate-settings';

const densities = ['all', 'first-in-paragraph', 'first-on-page'] as const;
const themes = ['system', 'light', 'dark'] as const;
/** CSS px of the card's body text. */
const textSizes = [13, 14, 16, 18] as const;
/** ms */
export const maxDelay = 1000;
export const maxRefused = 200;

const delay = (fallback: number) =>
  v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(maxDelay)), fallback);
const entityId = v.custom<EntityId>((id) => typeof id === 'string');

/** A reading that the reader called wrong: these words are not to be marked as this entity. */
const refusal = v.object({ entity: entityId, surface: v.string() });

/** Each field stands alone: one that cannot be read gives its default and spoils no other. */
const schema = v.object({
  density: v.fallback(v.picklist(densities), 'first-in-paragraph'),
  kindsOff: v.fallback(v.array(v.picklist(entityKinds)), []),
  /** What the reader knows already and wants left unmarked. */
  known: v.fallback(v.array(entityId), []),
  /** At most `maxRefused`, the oldest first. */
  refused: v.fallback(v.pipe(v.array(refusal), v.maxLength(maxRefused)), []),
  /** Hosts that may be read but stay unmarked at the reader's wish; never filled by itself. */
  pausedSites: v.fallback(v.array(v.string()), []),
  openBy: v.fallback(v.picklist(['hover', 'click']), 'hover'),
  /** How long the pointer rests on a term before its card opens, ms. */
  openDelay: delay(300),
  /** How long the card stays once the pointer has left it, ms. */
  closeDelay: delay(300),
  theme: v.fallback(v.picklist(themes), 'system'),
  textSize: v.fallback(v.picklist(textSizes), 14),
  /** What the interface speaks; `browser` is what the browser does. */
  language: v.fallback(v.picklist(['browser', ...languages]), 'browser'),
  badge: v.fallback(v.boolean(), false),
});

type Mutable = v.InferOutput<typeof schema>;
export type Settings = { readonly [Key in keyof Mutable]: Readonly<Mutable[Key]> };

export type Refusal = Settings['refused'][number];

/** Settings from whatever a store held, of any version; anything unreadable gives the defaults. Never throws. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(schema, migrateSettings(stored));
}

export const defaultSettings: Settings = parseSettings({});
