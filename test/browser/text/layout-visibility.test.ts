import { afterEach, describe, expect, it } from 'vitest';
import { collectBlocks } from '@/lib/text/collect-blocks';
import { layoutVisibility } from '@/lib/text/visibility';

function textsOf(html: string): readonly string[] {
  document.body.innerHTML = html;
  const before = document.body.innerHTML;
  const blocks = collectBlocks(document.body, { visibility: layoutVisibility });
  expect(document.body.innerHTML).toBe(before);
  return blocks.map((block) => block.text);
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('collectBlocks in a page with a layout', () => {
  it.each([
    ['not displayed', 'display: none'],
    ['invisible', 'visibility: hidden'],
    ['skipped by the renderer', 'content-visibility: hidden'],
    ['clipped to nothing', 'position: absolute; clip: rect(0, 0, 0, 0)'],
    ['clipped by a path', 'position: absolute; clip-path: inset(50%)'],
    ['one pixel wide', 'position: absolute; overflow: hidden; width: 1px; height: 1px'],
  ])('leaves out what is %s', (_, style) => {
    const css = `<style>.x { ${style} }</style>`;
    // What the renderer skips has a box of its own and hidden contents.
    expect(textsOf(`${css}<p>One</p><div class="x"><p>Two</p></div><p>Three</p>`)).toEqual([
      'One',
      'Three',
    ]);
  });

  it('reads what fades in later, and what is scrolled out of sight', () => {
    const html = '<p style="opacity: 0">One</p><p style="position: absolute; top: 9000px">Two</p>';
    expect(textsOf(html)).toEqual(['One', 'Two']);
  });

  it('reads the summary alone of closed details', () => {
    expect(textsOf('<details><summary>One</summary><p>Two</p></details>')).toEqual(['One']);
  });

  it('parts words that only the layout parts', () => {
    expect(textsOf('<h2><span style="display: block">Live</span><span>Gaza</span></h2>')).toEqual([
      'Live',
      'Gaza',
    ]);
    expect(textsOf('<div style="display: flex"><a>Gaza</a><a>Hamas</a></div>')).toEqual([
      'Gaza',
      'Hamas',
    ]);
  });

  it('joins a drop cap with its word', () => {
    expect(textsOf('<p><span style="float: left">H</span>amas agreed</p>')).toEqual([
      'Hamas agreed',
    ]);
  });

  it('takes an element of the page’s own making for what its layout makes of it', () => {
    expect(textsOf('<p>The <x-term>yellow line</x-term> moved</p>')).toEqual([
      'The yellow line moved',
    ]);
    expect(
      textsOf(
        '<x-post style="display: block">One</x-post><x-post style="display: block">Two</x-post>',
      ),
    ).toEqual(['One', 'Two']);
  });

  it('reads 100,000 nodes in well under a second', () => {
    document.body.innerHTML = '<p>The <b>Board</b> of <i>Peace</i> met.</p>'.repeat(12_500);
    void document.body.offsetHeight;
    const start = performance.now();
    expect(collectBlocks(document.body, { visibility: layoutVisibility })).toHaveLength(12_500);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
