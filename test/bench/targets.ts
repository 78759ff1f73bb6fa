/** A ratio that is promised: at least or at most so much. */
export type Target = { readonly least: number } | { readonly most: number };

/** Prints a ratio beside what is promised of it; a missed promise shows in the exit status too. */
export function judge(name: string, ratio: number, target: Target): void {
  const isMet = 'least' in target ? ratio >= target.least : ratio <= target.most;
  const promise = 'least' in target ? `≥ ${target.least}` : `≤ ${target.most}`;
  const figure = ratio.toFixed(2).padStart(9);
  console.log(`  ${name.padEnd(46)}${figure}   target ${promise}: ${isMet ? 'met' : 'NOT MET'}`);
  if (!isMet) process.exitCode = 1;
}
