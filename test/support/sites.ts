import type { PageSite } from '@/test/drive/serve-pages';

/** Names below `localhost` belong to the machine itself: no site on the web is granted in a test. */
export const grantedHosts = ['https://*.localhost/*'] as const;

const folder = 'test/fixtures/pages';

/** The fixture pages under several names and rules. */
export const sites = [
  { host: 'news.localhost', folder },
  {
    host: 'strict.localhost',
    folder,
    headers: { 'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'" },
  },
  /** Not granted: the reader has not allowed it. */
  { host: 'elsewhere.test', folder },
] as const satisfies readonly PageSite[];

export const news = 'https://news.localhost';
