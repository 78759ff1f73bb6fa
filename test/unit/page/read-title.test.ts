import { describe, expect, it } from 'vitest';
import { readMeta } from '@/lib/page/read-meta';
import { readTitle } from '@/lib/page/read-title';
import { parsePage } from '@/test/support/parse-page';

type Titles = {
  readonly tab?: string;
  readonly shared?: string;
  readonly site?: string;
  readonly printed?: string;
  readonly address?: string;
};

function titleOf({ tab = '', shared = '', site = '', printed = '', address = '' }: Titles): string {
  const document = parsePage(`<html><head><title>${tab}</title>
    <meta property="og:title" content="${shared}"><meta property="og:site_name" content="${site}">
    <link rel="canonical" href="${address}"></head><body><h1>${printed}</h1></body></html>`);
  return readTitle(document, readMeta(document));
}

describe('readTitle', () => {
  it('cuts the name of the site from the end', () => {
    expect(titleOf({ tab: 'Rafah crossing opens again - The Courier', site: 'The Courier' })).toBe(
      'Rafah crossing opens again',
    );
    expect(titleOf({ tab: 'Rafah crossing opens again | World | Courier' })).toBe(
      'Rafah crossing opens again',
    );
    expect(
      titleOf({
        tab: 'Rafah crossing opens again – Courier',
        address: 'https://www.courier.example/a',
      }),
    ).toBe('Rafah crossing opens again');
  });

  it('keeps a dash that belongs to the headline', () => {
    const tab = 'What we know about the talks – so far';
    expect(titleOf({ tab, site: 'The Courier' })).toBe(tab);
  });

  it('prefers the printed headline to a shared one that is worded for strangers', () => {
    const printed = 'Who pays for the rebuilding of Gaza?';
    const shared = 'This is what nobody tells you about money';
    expect(titleOf({ printed, shared, tab: `${printed} | Courier` })).toBe(printed);
  });

  it('does not take the name of the site for a headline', () => {
    const titles = { printed: 'The Harbour Courier', shared: 'Rafah crossing opens again' };
    expect(titleOf({ ...titles, tab: 'Rafah crossing opens again' })).toBe(
      'Rafah crossing opens again',
    );
  });

  it('makes do with what there is', () => {
    expect(titleOf({ printed: 'Gaza' })).toBe('Gaza');
    expect(titleOf({ tab: ' Gaza\n  today ' })).toBe('Gaza today');
    expect(titleOf({})).toBe('');
  });
});
