import { firstMeta, type Meta } from '@/lib/page/read-meta';

/** ` | ` always parts a headline from what follows; a dash may belong to the headline. */
const separator = /\s+[|•»]\s+|\s+[-–—:]+\s+|\s+::\s+/g;
const sureSeparator = /^\s+[|•»]\s+$/;

/** A printed headline and a shared one are often worded apart; the tab's title tells which is the page's own. */
const sameStory = 0.6;

/**
 * The page's headline without the name of its site: as printed, where the tab or a shared link agrees that
 * it is the headline; else as shared; else as in the tab. Empty when the page has none.
 */
export function readTitle(document: Document, meta: Meta): string {
  const site = firstMeta(meta, ['og:site_name', 'application-name']) ?? '';
  const siteNames = [site, hostOf(document)].map(toLetters);
  const clean = (text: string | null) => withoutSite(squeeze(text ?? ''), siteNames);
  const shared = clean(firstMeta(meta, ['og:title', 'twitter:title', 'headline', 'dc.title']));
  const tab = clean(document.title);
  const printed = [...document.querySelectorAll('h1')].map((h1) => clean(h1.textContent));
  const agreed = printed.find((text) => agrees(text, tab) || agrees(text, shared));
  return agreed ?? [shared, tab, ...printed].find((text) => text !== '') ?? '';
}

function agrees(printed: string, title: string): boolean {
  const words = wordsOf(printed);
  const known = new Set(wordsOf(title));
  const shared = words.filter((word) => known.has(word)).length;
  return words.length >= 3 && shared >= words.length * sameStory;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Cuts the site's name from the end, again where section and site both stand there. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const last = [...title.matchAll(separator)].at(-1);
  if (last === undefined) return title;
  const headline = title.slice(0, last.index);
  const tail = toLetters(title.slice(last.index + last[0].length));
  const isSite = siteNames.some(
    (site) => site !== '' && (site.includes(tail) || tail.includes(site)),
  );
  const isLong = headline.split(' ').length >= 3;
  if (!isLong || tail === '' || !(isSite || sureSeparator.test(last[0]))) return title;
  return withoutSite(headline, siteNames);
}

/** The name in the page's address: `aljazeera` of www.aljazeera.com; empty for a page without address. */
function hostOf(document: Document): string {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const host =
    /^https?:\/\/([^/]+)/.exec(canonical)?.[1] ?? document.defaultView?.location?.hostname ?? '';
  const labels = host.split('.').slice(0, -1);
  const names = labels.filter((label) => !/^(?:www|com?|org|net|gov)$/.test(label));
  return names.at(-1) ?? '';
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/^the\b|[^\p{L}\p{N}]/gu, '');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
