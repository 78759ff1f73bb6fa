import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reader } from '@/lib/reader/start-reader';
import { defaultSettings } from '@/lib/settings/settings';
import { markedTexts, pageMarks } from '@/test/support/page-marks';
import { readDocument, services, type ReadOptions } from '@/test/support/reader-page';

let reader: Reader;

async function read(html: string, options: ReadOptions = {}): Promise<void> {
  document.body.innerHTML = html;
  ({ reader } = await readDocument(options));
}

const filler = 'It was a quiet day at the water and nobody had anything else to say about it. ';
const story = `<main><h1>By the water</h1><p id="first">The River Council met. ${filler.repeat(4)}</p>
  <p id="second">${filler.repeat(4)}</p></main>`;

beforeEach(() => {
  document.title = 'By the water';
});
afterEach(() => {
  reader.stop();
  document.body.innerHTML = '';
  document.title = '';
});

function marked(): Promise<readonly string[]> {
  return Promise.resolve(markedTexts());
}

describe('a page that changes', () => {
  it('has late paragraphs marked', async () => {
    await read(story);
    expect(markedTexts()).toEqual(['River Council']);
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<p>The Harbour Office knew.</p>');
    await expect.poll(marked).toEqual(['Harbour Office', 'River Council']);
  });

  it('has every one of several paragraphs marked that come at once', async () => {
    await read(story);
    const late =
      '<p>The Harbour Office knew.</p><p>So did the Tidal Plan.</p><p>And the Lower Quay.</p>';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', late);
    await expect
      .poll(marked)
      .toEqual(['Harbour Office', 'Lower Quay', 'River Council', 'Tidal Plan']);
  });

  it('has text marked that is written into a node, and unmarked when it goes', async () => {
    await read(story);
    const text = document.querySelector('#second')?.firstChild as Text;
    text.data = 'The Harbour Office knew.';
    await expect.poll(marked).toEqual(['Harbour Office', 'River Council']);
    text.data = 'Nobody knew.';
    await expect.poll(marked).toEqual(['River Council']);
  });

  it('has words marked that are completed across elements', async () => {
    await read(story);
    const second = document.querySelector('#second');
    second?.replaceChildren('The Harbour ');
    second?.insertAdjacentHTML('beforeend', '<b>Office</b>');
    await expect.poll(marked).toEqual(['Harbour Office', 'River Council']);
  });

  it('forgets what is removed', async () => {
    await read(story);
    document.querySelector('#first')?.remove();
    await expect.poll(marked).toEqual([]);
  });

  it('is read where it is shown late, and forgotten where it is hidden', async () => {
    await read(story.replace('id="second"', 'id="second" style="display: none"'));
    const second = document.querySelector<HTMLElement>('#second');
    second?.append('The Harbour Office knew.');
    second?.style.removeProperty('display');
    await expect.poll(marked).toEqual(['Harbour Office', 'River Council']);
    second?.style.setProperty('display', 'none');
    await expect.poll(marked).toEqual(['River Council']);
  });

  it('is read from the beginning when its main content is replaced', async () => {
    await read(story);
    document.body.innerHTML = story.replace('River Council', 'Lower Quay');
    await expect.poll(marked).toEqual(['Lower Quay']);
  });

  it('keeps its marks when a paragraph is drawn again with other nodes', async () => {
    await read(story);
    const first = document.querySelector('#first');
    for (let times = 0; times < 20; times += 1) {
      first?.replaceChildren(`The River Council met, ${times}. `);
      await new Promise(requestAnimationFrame);
    }
    await expect.poll(marked).toEqual(['River Council']);
  });

  it('is judged again when a single-page site goes elsewhere', async () => {
    const address = location.href;
    await read(
      `<main><h1>Gaza talks</h1>${`<p>Gaza and Hamas and Israel, says the River Council. ${filler}</p>`.repeat(4)}</main>`,
      { force: false },
    );
    expect(markedTexts().length).toBe(4);
    history.pushState(null, '', '?another');
    document.body.innerHTML = story;
    await expect.poll(marked).toEqual([]);
    expect((await reader.state()).kind).toBe('not-coverage');
    history.replaceState(null, '', address);
  });

  it('has its marks in other shades when it turns dark', async () => {
    await read(story);
    expect(pageMarks()[0]?.highlight).toBe('margin-1');
    document.body.style.color = 'rgb(240, 240, 240)';
    await expect.poll(() => pageMarks()[0]?.highlight).toBe('margin-4');
    document.body.removeAttribute('style');
    await expect.poll(() => pageMarks()[0]?.highlight).toBe('margin-1');
  });

  it('is not touched by all this', async () => {
    await read(story);
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<p>The Harbour Office knew.</p>');
    const before = document.documentElement.outerHTML;
    await expect.poll(marked).toEqual(['Harbour Office', 'River Council']);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a reader', () => {
  it('hides its marks while it is paused', async () => {
    await read(story);
    reader.pause(true);
    expect(markedTexts()).toEqual([]);
    expect(await reader.state()).toMatchObject({ kind: 'reading', report: { paused: true } });
    reader.pause(false);
    expect(markedTexts()).toEqual(['River Council']);
  });

  it('shows marks on one page of a paused site where its reader wants them', async () => {
    await read(story, { settings: { pausedSites: [location.hostname] } });
    expect(markedTexts()).toEqual([]);
    reader.pause(false);
    expect(markedTexts()).toEqual(['River Council']);
  });

  it('takes new settings at once', async () => {
    await read(`<main><p>${'The River Council and the Lower Quay. '.repeat(3)}</p></main>`);
    expect(markedTexts()).toEqual(['Lower Quay', 'River Council']);
    reader.applySettings({ ...defaultSettings, density: 'all' });
    expect(markedTexts().length).toBe(6);
    reader.applySettings({ ...defaultSettings, kindsOff: ['place'] });
    expect(markedTexts()).toEqual(['River Council']);
    reader.applySettings({ ...defaultSettings, pausedSites: [location.hostname] });
    expect(markedTexts()).toEqual([]);
  });

  it('leaves the page as it was when it is stopped', async () => {
    await read(story);
    const before = document.documentElement.outerHTML;
    reader.stop();
    expect(CSS.highlights.size).toBe(0);
    document.querySelector('#second')?.append('The Harbour Office knew.');
    document.querySelector('#second')?.lastChild?.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves when the extension has gone from under the page', async () => {
    let isAlive = true;
    await read(story, { isAlive: () => isAlive });
    isAlive = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(CSS.highlights.size).toBe(0);
  });

  it('keeps the certain marks when grammar cannot be asked', async () => {
    await read(story, { services: { disambiguate: () => Promise.reject(new Error('asleep')) } });
    expect(markedTexts()).toEqual(['River Council']);
  });

  it('counts its mentions for the toolbar, once for each change', async () => {
    const counts: number[] = [];
    const count = (mentions: number) => {
      counts.push(mentions);
      return services.count(mentions);
    };
    await read(story, { services: { count } });
    document.querySelector('#second')?.append('x');
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<p>The Harbour Office knew.</p>');
    await expect.poll(() => counts).toEqual([1, 2]);
  });
});
