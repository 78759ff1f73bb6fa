import type { PageSite } from './serve-pages';

/** The demo article as an ordinary web page: without the script that makes it a page of the extension. */
export const demoSite = {
  host: 'demo.localhost',
  folder: 'entrypoints/demo',
  headers: { 'content-security-policy': "script-src 'none'" },
} as const satisfies PageSite;
