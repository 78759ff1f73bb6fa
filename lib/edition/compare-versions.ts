/** Order of briefing versions like `2026.10.09.2`, oldest first: part by part, a missing part counts as nought. */
export function compareVersions(one: string, other: string): number {
  const [ours, theirs] = [partsOf(one), partsOf(other)];
  const length = Math.max(ours.length, theirs.length);
  for (let place = 0; place < length; place++) {
    const difference = (ours[place] ?? 0) - (theirs[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function partsOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}
