import { describe, expect, it } from 'vitest';
import { collectBlocks } from '@/lib/text/collect-blocks';
import type { DomBlock } from '@/lib/text/dom-block';
import { recollectBlocks } from '@/lib/text/recollect-blocks';
import { markupVisibility as visibility } from '@/lib/text/visibility';
import { parsePage } from '@/test/support/parse-page';

function setUp(html: string) {
  const document = parsePage(`<nav>Menu</nav><article>${html}</article>`);
  const root = find(document, 'article');
  return { document, root, roots: [root] };
}

function find(document: Document, selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`No ${selector}`);
  return element;
}

const texts = (blocks: readonly DomBlock[] | undefined) => blocks?.map((block) => block.text);

describe('recollectBlocks', () => {
  it('reads the one block again whose text changed', () => {
    const { document, roots } = setUp('<p>One</p><p id="two">T<b>w</b>o</p>');
    const bold = find(document, 'b');
    bold.textContent = 'W';
    const again = recollectBlocks(bold, { roots, visibility });
    expect(again?.element.id).toBe('two');
    expect(texts(again?.blocks)).toEqual(['TWo']);
  });

  it('reads what was added, however deep', () => {
    const { document, roots } = setUp('<section><p>One</p></section>');
    const section = find(document, 'section');
    section.insertAdjacentHTML('beforeend', '<div><p>Two</p><p>Three</p></div>');
    const added = section.lastElementChild ?? section;
    expect(texts(recollectBlocks(added, { roots, visibility })?.blocks)).toEqual(['Two', 'Three']);
  });

  it('finds nothing in what has come to be hidden, or lies in something hidden', () => {
    const { document, roots } = setUp('<div hidden><p>One</p></div><p hidden id="two">Two</p>');
    expect(recollectBlocks(find(document, 'p'), { roots, visibility })?.blocks).toEqual([]);
    expect(recollectBlocks(find(document, '#two'), { roots, visibility })?.blocks).toEqual([]);
  });

  it('holds what is added to furniture for furniture', () => {
    const { document, roots } = setUp(
      '<p>One</p><p>Two</p><div class="comments"><p id="c">Three</p></div>',
    );
    expect(recollectBlocks(find(document, '#c'), { roots, visibility })?.blocks).toEqual([]);
  });

  it('does not read outside the main content', () => {
    const { document, roots } = setUp('<p>One</p>');
    expect(recollectBlocks(find(document, 'nav'), { roots, visibility })).toBeNull();
  });

  it('keeps the role of a heading around the change', () => {
    const { document, roots } = setUp('<h2><div id="in">One</div></h2>');
    const again = recollectBlocks(find(document, '#in'), { roots, visibility });
    expect(again?.blocks.map((block) => block.role)).toEqual(['heading']);
  });

  it('gives what the first reading gave for an unchanged page', () => {
    const { root, roots } = setUp('text<p>One</p>more <b>text</b><ul><li>Two<br>Three</li></ul>');
    const first = collectBlocks(root, { visibility });
    expect(texts(recollectBlocks(root, { roots, visibility })?.blocks)).toEqual(texts(first));
  });
});
