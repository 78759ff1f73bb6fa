import { outletPatterns, type NewsOutlet } from '@/lib/sites/news-outlets';
import { coversAddress } from '@/lib/sites/site-pattern';

/** By https, by http, or by both. */
export type Schemes = 'secure' | 'insecure' | 'both';

export type GrantedSite = {
  readonly host: string;
  /** Whether the hosts below it are granted with it. */
  readonly isWithBelow: boolean;
  readonly schemes: Schemes;
  /** The match patterns that grant it. */
  readonly patterns: readonly string[];
};

/** An outlet some of whose hosts are granted. */
export type PartlyGranted = {
  readonly name: string;
  /** Domains that are not. */
  readonly missing: readonly string[];
  /** Match patterns that would grant the rest. */
  readonly patterns: readonly string[];
};

export type Grants = {
  /** null: not every site is granted. */
  readonly everySite: Schemes | null;
  /** The match patterns behind that. */
  readonly everySitePatterns: readonly string[];
  /** In the order of their hosts. */
  readonly sites: readonly GrantedSite[];
  readonly partly: readonly PartlyGranted[];
};

/** What match patterns granted by the browser, in whatever form, come to; those of no web page are left out. */
export function describeGrants(
  patterns: readonly string[],
  outlets: readonly NewsOutlet[],
): Grants {
  const read = patterns.flatMap(readPattern);
  const every = read.filter(({ host }) => host === '*');
  const places = new Map<string, ReadPattern[]>();
  for (const each of read) {
    if (each.host !== '*') places.set(each.host, [...(places.get(each.host) ?? []), each]);
  }
  const sites = [...places].map(([host, own]) => ({
    host: host.replace(/^\*\./, ''),
    isWithBelow: host.startsWith('*.'),
    schemes: schemesOf(own),
    patterns: own.map(({ pattern }) => pattern),
  }));
  return {
    everySite: every.length === 0 ? null : schemesOf(every),
    everySitePatterns: every.map(({ pattern }) => pattern),
    sites: sites.sort((a, b) => (a.host < b.host ? -1 : 1)),
    partly: outlets.flatMap((outlet) => partlyGranted(outlet, patterns)),
  };
}

type ReadPattern = { readonly pattern: string; readonly scheme: string; readonly host: string };

function readPattern(pattern: string): readonly ReadPattern[] {
  if (pattern === '<all_urls>') return [{ pattern, scheme: '*', host: '*' }];
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return scheme === undefined || host === undefined ? [] : [{ pattern, scheme, host }];
}

function schemesOf(read: readonly ReadPattern[]): Schemes {
  const has = (scheme: string) =>
    read.some((each) => each.scheme === scheme || each.scheme === '*');
  if (has('https') && has('http')) return 'both';
  return has('https') ? 'secure' : 'insecure';
}

function partlyGranted(outlet: NewsOutlet, granted: readonly string[]): readonly PartlyGranted[] {
  const missing = outlet.domains.filter((domain) =>
    granted.every((pattern) => !coversAddress(pattern, `https://${domain}/`)),
  );
  if (missing.length === 0 || missing.length === outlet.domains.length) return [];
  const patterns = outletPatterns({ ...outlet, domains: missing });
  return [{ name: outlet.name, missing, patterns }];
}
