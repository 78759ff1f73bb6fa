import type { PageSite } from '@/test/drive/serve-pages';
import { demoSite } from '@/test/drive/demo-site';

/** Names below `localhost` belong to the machine itself: no site on the web is granted in a test. */
export const grantedHosts = ['https://*.localhost/*'] as const;

const folder = 'test/fixtures/live';

/** Written by the test that needs it. */
export const longPages: PageSite = { host: 'long.localhost', folder: '.output/long-page' };

/** The fixture pages under several names and rules. */
export const sites: readonly PageSite[] = [
  demoSite,
  longPages,
  { host: 'news.localhost', folder },
  {
    host: 'strict.localhost',
    folder,
    headers: { 'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'" },
  },
  { host: 'hard.localhost', folder: 'test/fixtures/hard' },
  /** Not granted: the reader has not allowed it. */
  { host: 'elsewhere.test', folder },
  { host: 'www.bbc.com', folder },
  {
    host: 'modules.localhost',
    folder: 'node_modules/preact/dist',
    headers: { 'access-control-allow-origin': '*' },
  },
];

/** Pages that are too large, too lively or up to no good. */
export const hard = 'https://hard.localhost';
export const news = 'https://news.localhost';
export const demo = `https://${demoSite.host}/`;
