/** Every page the web has to offer; asked for only when the reader says so. */
export const everySite = ['https://*/*', 'http://*/*'] as const;

/**
 * The match pattern for all pages of a page's host and scheme: `https://www.example.org/*`.
 * Returns null when the address is not one of the web (`about:`, `chrome:`, `file:`, or none at all).
 * Ports are left out: a pattern's host covers every port.
 */
export function sitePattern(address: string): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  return `${url.protocol}//${url.hostname}/*`;
}

/**
 * Whether a match pattern of the form `scheme://host/*` takes in an address; `*.` before the host takes in
 * the host itself and all below it.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function coversAddress(pattern: string, address: string): boolean {
  const url = webAddress(address);
  const parts = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(
    pattern === '<all_urls>' ? '*://*/*' : pattern,
  );
  if (url === null || parts === null) return false;
  const [, scheme, host = ''] = parts;
  return (scheme === '*' || `${scheme}:` === url.protocol) && coversHost(host, url.hostname);
}

function coversHost(host: string, hostname: string): boolean {
  if (host === '*') return true;
  const base = host.startsWith('*.') ? host.slice(2) : null;
  return base === null ? host === hostname : hostname === base || hostname.endsWith(`.${base}`);
}

function webAddress(address: string): URL | null {
  // Not URL.parse: Node 20 lacks it.
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
