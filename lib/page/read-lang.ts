import { firstMeta, type Meta } from '@/lib/page/read-meta';

/** The language the page declares: its primary subtag in lower case (`en` of `en-GB`); null when it does not. */
export function readLang(document: Document, meta: Meta): string | null {
  const declared =
    document.documentElement.getAttribute('lang') ??
    document.body?.getAttribute('lang') ??
    firstMeta(meta, ['og:locale', 'content-language', 'inlanguage', 'dc.language']);
  return /^\s*([a-z]{2,3})(?![a-z])/i.exec(declared ?? '')?.[1]?.toLowerCase() ?? null;
}
