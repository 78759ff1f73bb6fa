import type { Fault } from '@/lib/briefing/fault';
import { indexBriefing, type BriefingIndex } from '@/lib/briefing/lookup';
import { checkClaims } from '@/lib/briefing/rules/claims';
import { checkEntities } from '@/lib/briefing/rules/entities';
import { checkIdentity } from '@/lib/briefing/rules/identity';
import { checkNames } from '@/lib/briefing/rules/names';
import { checkPlan } from '@/lib/briefing/rules/plan';
import { checkPositions } from '@/lib/briefing/rules/positions';
import { checkRegisters } from '@/lib/briefing/rules/registers';
import { checkSources } from '@/lib/briefing/rules/sources';
import { checkWording } from '@/lib/briefing/rules/wording';
import type { Briefing } from '@/lib/briefing/types';

const rules: readonly ((index: BriefingIndex) => readonly Fault[])[] = [
  checkIdentity,
  checkNames,
  checkEntities,
  checkClaims,
  checkSources,
  checkPlan,
  checkPositions,
  checkRegisters,
  checkWording,
];

/**
 * Every breach of the editorial rules in a briefing of the right shape, in the order of the rules; empty when
 * it may be published. What depends on several entries is checked here, what depends on one in schema.ts.
 */
export function validateBriefing(briefing: Briefing): readonly Fault[] {
  const index = indexBriefing(briefing);
  return rules.flatMap((check) => check(index));
}
