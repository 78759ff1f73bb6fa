import type { EntityId } from '@/lib/briefing/types';

/** Whose position on every element is looked for, in the order in which all are shown everywhere. */
export const coreStakeholders = [
  'united-states',
  'israel',
  'hamas',
  'palestinian-authority',
  'egypt',
  'qatar',
  'turkiye',
  'united-nations',
  'european-union',
] as readonly string[] as readonly EntityId[];
