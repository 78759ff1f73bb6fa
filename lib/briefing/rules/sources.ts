import type { Fault } from '@/lib/briefing/fault';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import type { Claim, Source } from '@/lib/briefing/types';

/** Sources: each address once and in use; and no claim says it rests on more than it does. */
export function checkSources(index: BriefingIndex): readonly Fault[] {
  const { claims, sources } = index.briefing;
  const used = new Set(claims.flatMap((claim) => claim.sources));
  const addresses = new Map<string, Source>();
  const faults: Fault[] = [];
  for (const source of sources) {
    const same = addresses.get(source.url);
    if (same !== undefined) faults.push(sameAddress(source, same));
    addresses.set(source.url, source);
    if (!used.has(source.id)) faults.push(unused(source));
  }
  return [...faults, ...claims.flatMap((claim) => checkSupport(claim, index))];
}

function checkSupport(claim: Claim, index: BriefingIndex): Fault[] {
  const sources = claim.sources.flatMap((id) => index.sources.get(id) ?? []);
  const hasPrimary = sources.some(({ kind }) => kind === 'primary');
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  const problem = supportProblem(claim, hasPrimary, publishers.size);
  if (problem === null) return [];
  return [
    {
      file: 'claims.json',
      entry: `"${claim.id}"`,
      rule: 'support-as-sourced',
      problem,
      mend: 'Write "primary" where an official text is among the sources, "multiple" for two or more origins, else "single".',
    },
  ];
}

function supportProblem(
  { support }: Claim,
  hasPrimary: boolean,
  publishers: number,
): string | null {
  if (support === 'primary' && !hasPrimary) return 'it says "primary" but cites no official text';
  if (support !== 'primary' && hasPrimary) return `it says "${support}" but cites an official text`;
  if (support === 'multiple' && publishers < 2) return 'it says "multiple" but cites one publisher';
  return null;
}

function sameAddress(source: Source, same: Source): Fault {
  return {
    ...at(source),
    rule: 'one-address-one-source',
    problem: `it has the same address as "${same.id}"`,
    mend: `Use "${same.id}" in the claims and remove this one.`,
  };
}

function unused(source: Source): Fault {
  return {
    ...at(source),
    rule: 'source-in-use',
    problem: 'no claim cites it',
    mend: 'Add it to the claim that rests on it, or remove it.',
  };
}

function at({ id }: Source): Pick<Fault, 'file' | 'entry'> {
  return { file: 'sources.json', entry: `"${id}"` };
}
