/**
 * How an element takes part in the text around it.
 * `skipped`: never read, and it parts the text before from the text after;
 * `ignored`: never read, and the text runs on across it; `break`: parts text, has none.
 */
export type ElementKind = 'block' | 'inline' | 'break' | 'skipped' | 'ignored' | 'custom';

const names: Readonly<Record<'block' | 'inline' | 'break' | 'skipped' | 'ignored', string>> = {
  block:
    'html body address article aside blockquote caption center dd details dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main ol p search section ' +
    'summary table tbody td tfoot th thead tr ul',
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q ruby rb s small span strike ' +
    'strong sub sup time tt u var slot',
  break: 'br hr',
  skipped:
    'nav menu dialog pre textarea select button iframe object embed canvas video audio map marquee ' +
    'amp-sidebar amp-ad amp-embed amp-consent amp-user-notification amp-social-share',
  ignored:
    'head script style template noscript svg math img picture input label datalist output progress ' +
    'meter code kbd samp rt rp wbr link meta source track param area col colgroup',
};

const kinds = new Map<string, ElementKind>();
for (const kind of ['block', 'inline', 'break', 'skipped', 'ignored'] as const) {
  for (const name of names[kind].split(' ')) kinds.set(name, kind);
}

/** By its name alone; `custom` for names HTML does not know, which only layout can place. */
export function kindOf(element: Element): ElementKind {
  return kinds.get(element.localName) ?? 'custom';
}
