import { setDirection } from '@/test/support/stub-i18n';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cardView } from '@/components/card/card-view';
import type { CardModel } from '@/lib/card/card-model';
import type { CardMode, CardProps, CardWishes } from '@/lib/reader/card-view';
import { emulateMedia } from '@/test/support/emulate-media';
import { expectAccessible } from '@/test/support/run-axe';
import { sampleCard, sampleClaim } from '@/test/support/sample-card';

type Drawn = { readonly host: HTMLElement; readonly card: HTMLElement };

const onClose = vi.fn<() => void>();
const onOpenRecord = vi.fn<() => void>();
const setKnown = vi.fn<CardWishes['setKnown']>(() => Promise.resolve());
const setMisread = vi.fn<CardWishes['setMisread']>(() => Promise.resolve());
const wishes: CardWishes = {
  isKnown: false,
  isMisread: false,
  canKeep: true,
  setKnown,
  setMisread,
};
const actions = { wishes, onClose, onOpenRecord };

/** Draws as the reader does: into a box of its own in a shadow root with the view's style alone. */
function draw(model: CardModel, mode: CardMode = 'hover', props: Partial<CardProps> = {}): Drawn {
  const host = document.createElement('div');
  host.style.cssText = 'all: initial; display: block; inline-size: 344px;';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardView.css);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  root.append(box);
  document.body.append(host);
  const surface = 'the committee';
  const reason = 'Named before.';
  const sentence = 'On Monday the committee met.';
  cardView.render(box, { ...actions, model, surface, sentence, reason, mode, ...props });
  return { host, card: find(box, '[role="dialog"]') };
}

function find(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
}

async function openWhole(card: HTMLElement): Promise<void> {
  find(card, '[aria-expanded="false"]').click();
  await vi.waitFor(() => find(card, '[aria-expanded="true"]'));
  for (const part of card.querySelectorAll('details')) part.open = true;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
  setDirection('ltr');
  onClose.mockReset();
  onOpenRecord.mockReset();
  setKnown.mockClear();
  setMisread.mockClear();
  vi.restoreAllMocks();
});

describe('the card', () => {
  it('says before anything else that an article is newer than the briefing', () => {
    const { card } = draw(
      sampleCard({ timing: { published: '2026-11-02', relation: 'newer-than-briefing' } }),
    );
    expect(card.innerText).toMatch(
      /^This article is newer than the briefing, which ends on .*2026/,
    );
  });

  it('says that a page gives no date', () => {
    const { card } = draw(sampleCard({ timing: { published: null, relation: 'unknown' } }));
    expect(card.innerText).toMatch(/^This page gives no date/);
  });

  it('leads with the state on the article’s day and then gives the latest', () => {
    const lines = [...draw(sampleCard()).card.querySelectorAll('.standing-lines li')];
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringMatching(/3.*2026under waywhen written/),
      expect.stringMatching(/9.*2026not startedlatest known/),
    ]);
  });

  it('shows the briefing’s date, short and whole', async () => {
    const { card } = draw(sampleCard());
    expect(card.innerText).toMatch(/Briefing to .*2026/);
    await openWhole(card);
    expect(card.innerText).toMatch(/Briefing to .*2026/);
  });

  it('says its lead at first and the whole of what it is on demand', async () => {
    const { card } = draw(sampleCard());
    const { lead, definition, role } = sampleCard();
    expect(find(card, '.lead').innerText).toBe(lead);
    await openWhole(card);
    expect(find(card, '.lead').innerText).toBe(`${definition} ${role}`);
  });

  it('says of a later claim or position that it came after the article', async () => {
    const { card } = draw(sampleCard());
    await openWhole(card);
    const later = [...card.querySelectorAll<HTMLElement>('.claim, dd')].filter(({ innerText }) =>
      innerText.includes('after this article'),
    );
    expect(later.map(({ innerText }) => innerText)).toEqual([
      expect.stringContaining('Objects to it.'),
      expect.stringContaining('the name later'),
    ]);
  });

  it('keeps the order of those who take positions and shows a gap as a gap', async () => {
    const { card } = draw(sampleCard());
    await openWhole(card);
    const names = [...card.querySelectorAll('dt')].map((name) => name.textContent);
    expect(names).toEqual(['First party', 'Second party', 'Third party']);
    expect(card.innerText).toContain('No position found');
  });

  it('lays conflicting accounts side by side at one height and one width', async () => {
    const { card } = draw(sampleCard());
    await openWhole(card);
    const [one, other] = [...find(card, '.accounts').children].map((account) =>
      account.getBoundingClientRect(),
    );
    expect(one?.top).toBe(other?.top);
    expect(one?.width).toBe(other?.width);
    expect(one?.left).not.toBe(other?.left);
  });

  it('says in words that a claim rests on one source or on aggregators', async () => {
    const { card } = draw(sampleCard());
    await openWhole(card);
    expect(card.innerText).toContain('one source');
    expect(card.innerText).toContain('aggregators only');
    expect(card.innerText).toContain('date unknown');
  });

  it('sets a figure’s values in rows by date and by who reports them', async () => {
    const { card } = draw(
      sampleCard({ figures: [sampleClaim('a', { speaker: 'The ministry' }), sampleClaim('b')] }),
    );
    await openWhole(card);
    const rows = [...card.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(2);
    expect(rows[0]?.querySelector('th')?.innerText).toMatch(/2026\s+The ministry/);
  });

  it('explains on demand why the words were marked', async () => {
    const { card } = draw(sampleCard());
    await openWhole(card);
    expect(card.innerText).toContain('the committee — Named before.');
    const { lang, dir } = find(card, '.why');
    expect({ lang, dir }).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('opens its links elsewhere and tells them nothing', async () => {
    const { card } = draw(sampleCard());
    await openWhole(card);
    const links = [...card.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
  });

  it('asks to be closed by its button', () => {
    find(draw(sampleCard()).card, 'button[aria-label="Close"]').click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gives the article’s own value beside those reported, and judges none', async () => {
    const figures = [sampleClaim('first', { date: '2026-01-01' }), sampleClaim('second')];
    const sentence = 'On Monday the committee met 15 times.';
    const { card } = draw(sampleCard({ figures }), 'hover', { sentence });
    await openWhole(card);
    const [own, ...reported] = card.querySelectorAll<HTMLElement>('.figures tbody tr');
    expect(own?.innerText).toMatch(/This article[^]*On Monday the committee met 15 times/);
    expect(reported).toHaveLength(2);
  });

  it('leads on to the full record once it is whole', async () => {
    const { card } = draw(sampleCard());
    await openWhole(card);
    [...card.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Full record')
      ?.click();
    expect(onOpenRecord).toHaveBeenCalledOnce();
  });

  it('starts short again for another term', async () => {
    const { card } = draw(sampleCard());
    await openWhole(card);
    const box = card.parentElement;
    if (box === null) throw new Error('The card stands nowhere');
    const model = sampleCard();
    const words = { surface: 'the panel', sentence: 'So said the panel.', reason: '' };
    cardView.render(box, { ...actions, model, ...words, mode: 'hover' });
    expect(find(box, '[aria-expanded]').getAttribute('aria-expanded')).toBe('false');
  });

  it('gives fingers targets of 44 px in a sheet and pointers at least 24', async () => {
    const sheet = draw(sampleCard(), 'sheet').card;
    for (const button of sheet.querySelectorAll('button')) {
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
    const { card } = draw(sampleCard());
    await openWhole(card);
    for (const control of card.querySelectorAll('button, summary')) {
      expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  });
});

async function openActions(props: Partial<CardProps> = {}): Promise<HTMLElement> {
  const { card } = draw(sampleCard(), 'hover', props);
  await openWhole(card);
  return card;
}

async function pressed(card: HTMLElement, words: string): Promise<void> {
  const button = await vi.waitFor(() => {
    const found = [...card.querySelectorAll('button')].find((own) => own.innerText === words);
    if (found === undefined) throw new Error(`There is no “${words}”`);
    return found;
  });
  button.focus();
  button.click();
}

describe('what the reader may do with a card', () => {
  it('is asked only under “More”, and nowhere in a picture of a card', async () => {
    expect(draw(sampleCard()).card.innerText).not.toContain('I know this one');
    expect((await openActions()).innerText).toContain('I know this one');
    expect((await openActions({ wishes: null })).innerText).not.toContain('I know this one');
  });

  it.each([
    ['I know this one', 'Left unmarked from now on', setKnown],
    ['Not this', '“the committee” is no longer read as this.', setMisread],
  ])('“%s” says what follows and offers to undo it at once', async (words, said, set) => {
    const card = await openActions();
    await pressed(card, words);
    await vi.waitFor(() => expect(card.innerText).toContain(said));
    expect(set).toHaveBeenLastCalledWith(true);
    const root = card.getRootNode() as ShadowRoot;
    await vi.waitFor(() => expect((root.activeElement as HTMLElement).innerText).toBe('Undo'));
    await pressed(card, 'Undo');
    await vi.waitFor(() => expect(card.innerText).toContain(words));
    expect(set).toHaveBeenLastCalledWith(false);
  });

  it('is shown as done where it was done before', async () => {
    const card = await openActions({ wishes: { ...wishes, isKnown: true } });
    expect(card.innerText).toContain('Left unmarked from now on');
  });

  it('is to copy it and no more in a private window', async () => {
    const card = await openActions({ wishes: { ...wishes, canKeep: false } });
    expect(card.innerText).toContain('Copy');
    expect(card.innerText).not.toContain('I know this one');
    expect(card.innerText).not.toContain('Not this');
  });

  it('says so when nothing could be kept', async () => {
    setKnown.mockRejectedValueOnce(new Error('full'));
    const card = await openActions();
    await pressed(card, 'I know this one');
    await vi.waitFor(() => expect(card.innerText).toContain('could not save this'));
    expect(card.innerText).toContain('I know this one');
  });

  it('copies it in the chosen format and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const card = await openActions();
    await pressed(card, 'Copy');
    await pressed(card, 'Markdown');
    await vi.waitFor(() => expect(card.innerText).toContain('Copied'));
    expect(write).toHaveBeenCalledWith(expect.stringMatching(/^# Sample Committee\n/));
    await pressed(card, 'Back');
    await vi.waitFor(() => expect(card.innerText).toContain('Not this'));
  });

  it('gives the text to be copied by hand where the page lets nothing be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    const { host, card } = draw(sampleCard());
    await openWhole(card);
    await pressed(card, 'Copy');
    await pressed(card, 'Text');
    const field = await vi.waitFor(() => find(card, 'textarea') as HTMLTextAreaElement);
    expect(field.value).toMatch(/^Sample Committee\n/);
    await vi.waitFor(() =>
      expect(field.selectionEnd - field.selectionStart).toBe(field.value.length),
    );
    await expectAccessible(host);
  });

  it('stays in one row at the width of a phone', async () => {
    const { host, card } = draw(sampleCard(), 'sheet');
    host.style.inlineSize = '360px';
    await openWhole(card);
    const tops = () =>
      [...find(card, '.action-row').children].map((part) => part.getBoundingClientRect().bottom);
    expect(new Set(tops()).size).toBe(1);
    await pressed(card, 'Copy');
    await vi.waitFor(() => find(card, '[role="group"]'));
    expect(find(card, '.action-row').getBoundingClientRect().height).toBeLessThan(60);
  });
});

describe.each(['light', 'dark'] as const)('the %s card', (scheme) => {
  it.each([
    ['ltr', 'hover'],
    ['rtl', 'hover'],
    ['ltr', 'sheet'],
  ] as const)('has nothing that axe would find, %s, opened as %s', async (direction, mode) => {
    setDirection(direction);
    const { host, card } = draw(sampleCard(), mode);
    card.style.colorScheme = scheme;
    await expectAccessible(host);
    await openWhole(card);
    await expectAccessible(host);
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });
});

describe('the card with the colours that a reader forces on every page', () => {
  afterEach(() => emulateMedia({}));

  it('has nothing that axe would find', async () => {
    await emulateMedia({ hasForcedColours: true });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const { host, card } = draw(sampleCard());
    await openWhole(card);
    await expectAccessible(host);
  });
});

describe('the card at four times its size', () => {
  afterEach(() => {
    document.documentElement.style.zoom = '';
  });

  it('has nothing that axe would find and nothing cut off', async () => {
    document.documentElement.style.zoom = '4';
    const { host, card } = draw(sampleCard(), 'sheet');
    host.style.inlineSize = '304px';
    await openWhole(card);
    await expectAccessible(host);
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });
});
