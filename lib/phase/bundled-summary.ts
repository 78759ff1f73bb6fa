import { bundledIndex } from '@/lib/briefing/bundled';
import { composePhaseSummary } from '@/lib/phase/compose-phase-summary';
import type { PhaseSummary } from '@/lib/phase/phase-summary';

/** Phase two as the bundled briefing knows it. */
export const bundledSummary: PhaseSummary = composePhaseSummary(bundledIndex());
