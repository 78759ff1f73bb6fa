import { describe, expect, it } from 'vitest';
import { collectBlocks, walkBlocks } from '@/lib/text/collect-blocks';
import { markupVisibility, type Visibility } from '@/lib/text/visibility';
import { parsePage } from '@/test/support/parse-page';

function textsOf(html: string, visibility: Visibility = markupVisibility): readonly string[] {
  const { body } = parsePage(html);
  return collectBlocks(body, { visibility }).map((block) => block.text);
}

describe('collectBlocks', () => {
  it.each([
    [
      'inline elements',
      '<p>International <b>Stabilisation</b> Force</p>',
      'International Stabilisation Force',
    ],
    ['an emphasised part of a word', '<p>dis<em>arm</em>ament</p>', 'disarmament'],
    ['comments and scripts', '<p>Board <!-- x --><script>1</script>of Peace</p>', 'Board of Peace'],
    ['a word break opportunity', '<p>demili<wbr>tarisation</p>', 'demilitarisation'],
    ['a drop cap', '<p><span>H</span>amas agreed</p>', 'Hamas agreed'],
  ])('joins text across %s', (_, html, expected) => {
    expect(textsOf(html)).toEqual([expected]);
  });

  it.each([
    ['paragraphs', '<p>closed.</p><p>Washington</p>'],
    ['a line break', '<p>closed.<br>Washington</p>'],
    ['table cells', '<table><tr><td>closed.</td><td>Washington</td></tr></table>'],
    ['a block inside an inline element', '<div><b>closed.<div>Washington</div></b></div>'],
    ['a block between texts', '<div>closed.<ul></ul>Washington</div>'],
    ['a button', '<p>closed.<button>Share</button>Washington</p>'],
    ['definition lists', '<dl><dt>closed.</dt><dd>Washington</dd></dl>'],
  ])('parts text at %s', (_, html) => {
    expect(textsOf(html)).toEqual(['closed.', 'Washington']);
  });

  it('collapses white space as it is printed and keeps what is not white space', () => {
    expect(textsOf('<p>\n  The <i> yellow\n\t line </i>&nbsp; of Ga&shy;za  </p>')).toEqual([
      'The yellow line \u00a0 of Ga\u00adza',
    ]);
  });

  it.each([
    ['navigation', '<nav>Hamas</nav>'],
    [
      'fields',
      '<input value="Hamas"><textarea>Hamas</textarea><select><option>Hamas</option></select>',
    ],
    [
      'editable text',
      '<div contenteditable>Hamas</div><p contenteditable="plaintext-only">Hamas</p>',
    ],
    ['code', '<pre>Hamas</pre><p><code>Hamas</code></p>'],
    ['scripts and styles', '<script>Hamas</script><style>Hamas</style><noscript>Hamas</noscript>'],
    ['templates', '<template><p>Hamas</p></template>'],
    ['hidden elements', '<p hidden>Hamas</p><p style="display: none">Hamas</p>'],
    ['elements hidden from assistive technology', '<div aria-hidden="true">Hamas</div>'],
    ['text for screen readers alone', '<p><span class="sr-only">Hamas</span></p>'],
    ['footers', '<footer>Hamas</footer>'],
    [
      'lists of links',
      '<aside><a href="/1">Hamas</a><a href="/2">Gaza</a><a href="/3">Cairo</a></aside>',
    ],
    ['comments of readers', '<section id="comments"><p>Hamas</p><p>Gaza</p></section>'],
    ['newsletter boxes', '<div class="c-newsletter__box"><p>Hamas</p></div>'],
    ['share buttons', '<div class="ShareTools"><span>Hamas</span></div>'],
    ['cookie boxes', '<div id="cookie-banner">Hamas</div>'],
    ['tickers', '<div class="breaking ticker">Hamas</div>'],
    ['operated widgets', '<div role="menu">Hamas</div><div role="alert">Hamas</div>'],
    ['teasers', '<p><a href="/more">Read more: Hamas answers</a></p>'],
    ['labelled teasers', '<p><b>Read more:</b> <a href="/more">Hamas answers</a></p>'],
  ])('leaves out %s', (_, html) => {
    expect(textsOf(`<h1>Title</h1>${html}<p>Text</p>`)).toEqual(['Title', 'Text']);
  });

  it('reads the summary of closed details, and all of open ones', () => {
    const details = '<summary>More</summary>loose<p>Text</p></details>';
    expect(textsOf(`<details>${details}`)).toEqual(['More']);
    expect(textsOf(`<details open>${details}`)).toEqual(['More', 'loose', 'Text']);
  });

  it('leaves out the numbers of notes, which would hide the word before them', () => {
    expect(textsOf('<p>Hamas<sup>1</sup> and Fatah<sup><a href="#n2">[2]</a></sup></p>')).toEqual([
      'Hamas and Fatah',
    ]);
  });

  it('keeps a box of prose, a quotation with its speaker, and links inside sentences', () => {
    const prose =
      'A fact box that says in so many words what the yellow line is and where it runs today.';
    const html = `<aside><p>${prose}</p></aside><blockquote>“Now.”<footer>A diplomat</footer></blockquote>
      <p>The <a href="/isf">force</a> waits.</p>`;
    expect(textsOf(html)).toEqual([prose, '“Now.”', 'A diplomat', 'The force waits.']);
  });

  it('does not take a wrapper for furniture that holds the article', () => {
    const body = '<h1>Title</h1><p>One</p><p>Two</p>';
    expect(textsOf(`<div class="share-page newsletter">${body}</div>`)).toEqual([
      'Title',
      'One',
      'Two',
    ]);
    expect(textsOf('<div class="paywall"><p>1</p><p>2</p><p>3</p></div>')).toEqual(['1', '2', '3']);
    expect(textsOf('<div class="has-sidebar article--related md:share"><p>Text</p></div>')).toEqual(
      ['Text'],
    );
  });

  it('tells titles and headings from text', () => {
    const { body } = parsePage('<h1><span>A</span></h1><h3><div>B</div></h3><p>C</p>');
    const blocks = collectBlocks(body, { visibility: markupVisibility });
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['title', 'A'],
      ['heading', 'B'],
      ['text', 'C'],
    ]);
    expect(new Set(blocks.map((block) => block.id)).size).toBe(3);
  });

  it('asks the layout once for each block-level element, never for inline ones', () => {
    const asked: string[] = [];
    const visibility: Visibility = {
      isHidden: (element) => asked.push(element.localName) < 0,
      isBlock: () => false,
    };
    textsOf('<div><p>a <b>b</b> <i>c</i></p><p><a href="#x">d</a> e</p></div>', visibility);
    expect(asked).toEqual(['div', 'p', 'p']);
  });

  it('asks how inline elements are laid out only where words would run together', () => {
    const asked: string[] = [];
    const visibility: Visibility = {
      isHidden: () => false,
      isBlock: (element) => asked.push(element.className) > 0,
    };
    const html =
      '<p><span class="kicker">Live</span><span class="head">Gaza</span> <b class="b">talks</b></p>';
    expect(textsOf(html, visibility)).toEqual(['Live', 'Gaza talks']);
    expect(asked).toEqual(['kicker']);
  });

  it('stops as early as its reader', () => {
    const { body } = parsePage('<p>One</p><p>Two</p>');
    const walk = walkBlocks(body, { visibility: markupVisibility });
    expect(walk.next().value?.text).toBe('One');
    expect(walk.return().done).toBe(true);
  });

  it('cuts text that no paragraph is as long as into blocks, where a sentence ends', () => {
    const long = 'On and on. '.repeat(10_000);
    const [first, ...pieces] = textsOf(`<p>First.</p><div>${long}</div><p>Last.</p>`);
    expect([first, pieces.pop()]).toEqual(['First.', 'Last.']);
    expect(pieces.length).toBe(3);
    for (const piece of pieces) expect(piece).toMatch(/^On and on\..*and on\.$/);
    expect(pieces.join(' ')).toBe(long.trim());
  });

  it('cuts text without paragraphs too, and a word that has no end', () => {
    const body = parsePage(
      `<div>${'<b>On </b>'.repeat(40_000)}</div><p>${'x'.repeat(120_000)}</p>`,
    );
    const blocks = collectBlocks(body.body, { visibility: markupVisibility });
    expect(blocks.map(({ text }) => text.length)).toEqual([
      50_000, 50_000, 19_997, 50_000, 50_000, 20_000,
    ]);
    for (const { text, segments } of blocks) {
      const printed = segments.map(({ node, nodeStart, length }) =>
        node.data.slice(nodeStart, nodeStart + length),
      );
      expect(printed.join('')).toBe(text);
    }
  });

  it('survives markup nested ten thousand deep', () => {
    const document = parsePage('<p>top</p>');
    let at: Element = document.body;
    for (let depth = 0; depth < 10_000; depth += 1) {
      at = at.appendChild(document.createElement(depth % 2 === 0 ? 'div' : 'b'));
    }
    at.textContent = 'bottom';
    expect(collectBlocks(document.body, { visibility: markupVisibility })).toHaveLength(2);
  });
});
