import * as fc from 'fast-check';
import { watchedAttributes } from '@/lib/reader/watch-page';
import { kindOf } from '@/lib/text/element-kind';

/** A node of a random page; made by DOM calls, so that it may stand where no parser would put it. */
export type Sprout =
  | string
  | {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Sprout[];
      readonly shadow: readonly Sprout[] | null;
    };

/** One change of the page; numbers choose among the nodes that are there, by remainder. */
export type Change =
  | { readonly type: 'write'; readonly at: number; readonly text: string }
  | { readonly type: 'insert'; readonly at: number; readonly before: number; readonly what: Sprout }
  | { readonly type: 'remove' | 'split' | 'join'; readonly at: number }
  | { readonly type: 'move'; readonly at: number; readonly to: number }
  | { readonly type: 'dress'; readonly at: number; readonly attributes: Attributes };

type Attributes = Readonly<Record<string, string>>;

/** The names that test/support/reader-page.ts knows. */
const terms = ['River Council', 'Harbour Office', 'Tidal Plan', 'Lower Quay'] as const;

const elementNames = (
  'p p div section blockquote h2 ul ol li table tbody tr td th details summary span b i a em sup bdo ' +
  'mark br code pre textarea nav button select iframe svg x-card'
).split(' ');
const shadowed = new Set(['p', 'div', 'section', 'blockquote', 'h2', 'span', 'x-card']);

/** What hides and shows, and what does not. */
const looks: fc.Arbitrary<Attributes> = fc.constantFrom<Attributes[]>(
  ...Array.from({ length: 8 }, () => ({})),
  { style: 'direction: rtl; unicode-bidi: bidi-override' },
  { style: 'display: block' },
  { style: 'float: left' },
  { style: 'position: absolute; width: 1px; overflow: hidden' },
  { hidden: '' },
  { style: 'display: none' },
  { style: 'visibility: hidden' },
  { 'aria-hidden': 'true' },
  { contenteditable: 'true' },
  { class: 'sr-only' },
  { open: '' },
);
const attributes = fc.oneof(
  { weight: 4, arbitrary: looks },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Attributes[]>(
      { dir: 'rtl', lang: 'ar' },
      { role: 'navigation' },
      { class: 'related-stories' },
      { href: 'https://elsewhere.example/' },
      { href: '#here' },
    ),
  },
);

const joint = fc.constantFrom(
  ...' |\n|\t |\u00a0|\u200d|\u200b|\u00ad|\u2067|\u2069|\u202e|'.split('|'),
  ...'\u202c|\u200f|\u0301|&amp;|&lt;b&gt;|<b>|, |. |’s |-| the '.split('|'),
);
/** Whole names, names cut in two and names with something inside. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<string>(...terms) },
  { weight: 2, arbitrary: fc.constantFrom(...terms.flatMap((term) => term.split(' '))) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...terms), fc.nat(12), joint)
      .map(([term, at, inside]) => term.slice(0, at) + inside + term.slice(at)),
  },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('المجلس', 'הרציף', '👩‍👩‍👧', 'İstanbul', 'ﬁ') },
);
const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, joint), { maxLength: 5 })
  .map((parts) => parts.flat().join(''));

const { sprout: anySprout } = fc.letrec<{ sprout: Sprout }>((tie) => ({
  sprout: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText,
    fc
      .record({
        name: fc.constantFrom(...elementNames),
        attributes,
        children: fc.array(tie('sprout'), { maxLength: 5 }),
        shadow: fc.option(fc.array(tie('sprout'), { maxLength: 2 }), { freq: 8 }),
      })
      .map(({ name, attributes: own, children, shadow }) => ({
        name,
        attributes: own,
        children,
        shadow: shadowed.has(name) ? shadow : null,
      })),
  ),
}));

export const anyPage: fc.Arbitrary<readonly Sprout[]> = fc.array(anySprout, { maxLength: 8 });

const place = fc.nat(1_000);
export const anyChanges: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof<fc.Arbitrary<Change>[]>(
    fc.record({ type: fc.constant('write'), at: place, text: anyText }),
    fc.record({ type: fc.constant('insert'), at: place, before: place, what: anySprout }),
    fc.record({ type: fc.constantFrom('remove', 'split', 'join'), at: place }),
    fc.record({ type: fc.constant('move'), at: place, to: place }),
    fc.record({ type: fc.constant('dress'), at: place, attributes: looks }),
  ),
  { minLength: 1, maxLength: 6 },
);

export function plant(parent: ParentNode, sprouts: readonly Sprout[]): void {
  parent.append(...sprouts.map(grow));
}

function grow(sprout: Sprout): Node {
  if (typeof sprout === 'string') return document.createTextNode(sprout);
  const element = document.createElement(sprout.name);
  for (const [name, value] of Object.entries(sprout.attributes)) element.setAttribute(name, value);
  plant(element, sprout.children);
  if (sprout.shadow !== null) plant(element.attachShadow({ mode: 'open' }), sprout.shadow);
  return element;
}

/** Changes what is below an element, as a page's own script would; what cannot be done is left. */
export function change(root: Element, changes: readonly Change[]): void {
  for (const each of changes) changeOnce(root, each);
}

function changeOnce(root: Element, each: Change): void {
  const texts = nodesBelow(root, NodeFilter.SHOW_TEXT) as readonly Text[];
  const elements = nodesBelow(root, NodeFilter.SHOW_ELEMENT) as readonly Element[];
  const nodes = [...texts, ...elements];
  const text = pick(texts, each.at);
  switch (each.type) {
    case 'write':
      if (text !== undefined) text.data = each.text;
      return;
    case 'insert': {
      const parent = pick([root, ...elements], each.at) ?? root;
      parent.insertBefore(grow(each.what), pick([...parent.childNodes, null], each.before) ?? null);
      return;
    }
    case 'remove':
      pick(nodes, each.at)?.remove();
      return;
    case 'split':
      text?.splitText(text.length >> 1);
      return;
    case 'join':
      (pick(elements, each.at) ?? root).normalize();
      return;
    case 'move': {
      const moved = pick(nodes, each.at);
      const target = pick([root, ...elements], each.to) ?? root;
      if (moved !== undefined && !moved.contains(target)) target.append(moved);
      return;
    }
    case 'dress': {
      // Restyled inline elements are not watched: pages do that all the time.
      const blocks = elements.filter((element) => kindOf(element) !== 'inline');
      const element = pick(blocks, each.at);
      for (const name of watchedAttributes) element?.removeAttribute(name);
      for (const [name, value] of Object.entries(each.attributes)) {
        element?.setAttribute(name, value);
      }
    }
  }
}

function nodesBelow(root: Element, kinds: number): readonly Node[] {
  const walker = document.createTreeWalker(root, kinds);
  const nodes: Node[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode);
  return nodes;
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(items.length, 1)];
}
