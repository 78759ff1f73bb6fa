import { coversAddress } from '@/lib/sites/site-pattern';

/** Whether a page must be left now that sites were taken back: it was of one of them, and of none that stays. */
export function isTakenBack(options: {
  readonly address: string;
  /** Match patterns. */
  readonly removed: readonly string[];
  readonly granted: readonly string[];
}): boolean {
  const { address, removed, granted } = options;
  const isCovered = (pattern: string) => coversAddress(pattern, address);
  return removed.some(isCovered) && !granted.some(isCovered);
}
