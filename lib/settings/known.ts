import type { EntityId } from '@/lib/briefing/types';
import { maxRefused, type Refusal, type Settings } from '@/lib/settings/settings';

/** The change by which an entity is left unmarked from now on, because the reader knows it. */
export function learn(entity: EntityId): (settings: Settings) => Partial<Settings> {
  return ({ known }) => ({ known: [...without(known, entity), entity] });
}

/** The change by which an entity is marked again. */
export function forget(entity: EntityId): (settings: Settings) => Partial<Settings> {
  return ({ known }) => ({ known: without(known, entity) });
}

/** The change by which words are no longer marked as an entity; the oldest refusals make room. */
export function refuse(refusal: Refusal): (settings: Settings) => Partial<Settings> {
  return ({ refused }) => ({
    refused: [...others(refused, refusal), refusal].slice(-maxRefused),
  });
}

/** The change by which a refusal is taken back. */
export function takeBack(refusal: Refusal): (settings: Settings) => Partial<Settings> {
  return ({ refused }) => ({ refused: others(refused, refusal) });
}

/** Whether the reader said of these words, however capitalised, that they do not mean this entity. */
export function isRefused(refused: readonly Refusal[], mention: Refusal): boolean {
  return refused.some((refusal) => isSame(refusal, mention));
}

function others(refused: readonly Refusal[], refusal: Refusal): readonly Refusal[] {
  return refused.filter((other) => !isSame(other, refusal));
}

function isSame(a: Refusal, b: Refusal): boolean {
  return a.entity === b.entity && a.surface.toLowerCase() === b.surface.toLowerCase();
}

function without(known: readonly EntityId[], entity: EntityId): readonly EntityId[] {
  return known.filter((other) => other !== entity);
}
