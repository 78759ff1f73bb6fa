import { coversAddress } from '@/lib/sites/site-pattern';

export type TypedSite = {
  readonly host: string;
  /** Match patterns to ask for: the host and those below it, by https; by http too where http was typed. */
  readonly patterns: readonly string[];
};

/**
 * The site that somebody means by a host or an address: `bbc.com`, `www.bbc.com`, `https://bbc.com/news`.
 * `www.` is left out, for the site behind it is meant. Returns null for anything else.
 */
export function readTypedSite(typed: string): TypedSite | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname, username } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  if (!isWeb || username !== '' || !isHost(hostname)) return null;
  const host = hostname.replace(/^www\./, '');
  // An address of numbers has nothing below it.
  const place = /^[\d.]+$|^\[/.test(host) ? host : `*.${host}`;
  const schemes = protocol === 'http:' ? ['https', 'http'] : ['https'];
  return { host, patterns: schemes.map((scheme) => `${scheme}://${place}/*`) };
}

function isHost(hostname: string): boolean {
  return hostname === 'localhost' || /^\[|^[^.*]+(?:\.[^.*]+)+$/.test(hostname);
}

/** Whether granted match patterns, its own or wider ones, take in all of a site. */
export function isGrantedAlready({ patterns }: TypedSite, granted: readonly string[]): boolean {
  // What covers a host below it covers the whole of it.
  const addresses = patterns.map((pattern) => pattern.replace('*.', 'www.').replace('*', ''));
  return addresses.every((address) => granted.some((pattern) => coversAddress(pattern, address)));
}
