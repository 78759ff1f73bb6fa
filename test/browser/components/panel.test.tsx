import { useStyle, wear } from '@/test/support/use-style';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import panelCss from '@/components/panel/panel.css?inline';
import { Panel } from '@/components/panel/panel';
import type { PanelProps } from '@/components/panel/panel-props';
import type { PageState } from '@/lib/page/page-state';
import { composeNews } from '@/lib/edition/compose-news';
import { digestOf } from '@/lib/edition/edition-digest';
import { bundledIndex } from '@/lib/briefing/bundled';
import { openLibrary } from '@/lib/card/library';
import { findControl } from '@/test/support/find-control';
import { expectAccessible } from '@/test/support/run-axe';
import { samplePage } from '@/test/support/sample-summary';

const library = openLibrary(bundledIndex());
const actions = {
  readAnyway: vi.fn<() => void>(),
  reveal: vi.fn<(mention: number) => void>(),
  openSettings: vi.fn<() => void>(),
  dismissNews: vi.fn<() => void>(),
  openPaste: vi.fn<() => void>(),
  openGlossary: vi.fn<() => void>(),
  writeBrief: vi.fn<PanelProps['actions']['writeBrief']>(() => 'The brief.'),
};

useStyle(panelCss);

const known = samplePage().report.mentions.map((mention) =>
  Object.assign({ ...mention }, mention.index === 1 ? {} : { entity: 'ncag' }),
) as ReturnType<typeof samplePage>['report']['mentions'];

type Drawn = Partial<Pick<PanelProps, 'news' | 'place'>>;

function draw(
  page: PageState | null = samplePage({ mentions: known }),
  { news = null, place = null }: Drawn = {},
): void {
  render(
    <Panel page={page} library={library} news={news} place={place} actions={actions} />,
    document.body,
  );
}

const text = () => document.body.innerText;
const title = () => document.querySelector<HTMLElement>('.view-title')?.innerText;

function searchFor(words: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field === null) throw new Error('There is no search field');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function openRecord(words: string, label: string): Promise<void> {
  searchFor(words);
  await vi.waitFor(() => findControl(label));
  findControl(label).click();
  await vi.waitFor(() => expect(title()).toBe(label));
}

async function openMap(): Promise<void> {
  findControl('Sketch map').click();
  await vi.waitFor(() => expect(title()).toBe('Sketch map of the Gaza Strip'));
}

const firstCrossing = () => document.querySelector('.crossing')?.getAttribute('cx');

async function check(): Promise<void> {
  for (const part of document.querySelectorAll('details')) part.open = true;
  await expectAccessible(document.body);
  expect(document.body.scrollWidth).toBeLessThanOrEqual(document.body.clientWidth);
}

describe('the side panel, sent from elsewhere', () => {
  it('shows the record that a card was asked for, tied to the day of its article', async () => {
    const article = { published: '2026-01-30' };
    draw(null, { place: { kind: 'record', entity: 'board-of-peace' as never, article } });
    await vi.waitFor(() => expect(title()).toBe('Board of Peace'));
    expect(text()).toContain('when written');
  });

  it('says so when the briefing in use has no such entry', async () => {
    draw(null, { place: { kind: 'record', entity: 'nobody' as never, article: null } });
    await vi.waitFor(() => expect(text()).toContain('no such entry'));
  });
});

describe('the side panel after an update of the briefing', () => {
  const present = digestOf(bundledIndex());
  const [claim] = Object.keys(present.claims);
  const older = {
    ...present,
    version: '2026.09.01',
    asOf: '2026-09-01',
    claims: { ...present.claims, [claim ?? '']: 'other' },
    statuses: {
      ...present.statuses,
      disarmament: { status: 'disputed' as const, date: '2025-12-11' },
    },
  };
  const news = composeNews(older, bundledIndex());

  it('leads from one quiet line to what changed, and forgets it when told to', async () => {
    draw(samplePage(), { news });
    findControl('New briefing of').click();
    await vi.waitFor(() => expect(title()).toBe('What changed in the briefing'));
    expect(text()).toMatch(/From version 2026\.09\.01.*was disputed on .*11.*2025/s);
    expect(document.querySelectorAll('.news a[href^="https"]').length).toBeGreaterThan(0);
    await check();
    findControl('Do not mention again').click();
    expect(actions.dismissNews).toHaveBeenCalledOnce();
  });
});

describe('the side panel on this page', () => {
  it('lists the marks in reading order with their sentences, each leading to its place', () => {
    draw();
    const marks = [...document.querySelectorAll<HTMLElement>('.sentence .mark')];
    expect(marks.map(({ innerText }) => innerText)).toEqual(['Committee', 'Country', 'Committee']);
    expect(text()).toContain('A sentence that names the Country.');
    for (const mark of marks) mark.click();
    expect(actions.reveal.mock.calls).toEqual([[0], [1], [2]]);
  });

  it('says how a page is read that has not been', () => {
    draw({ kind: 'unread', reason: 'not-started' });
    expect(text()).toMatch(/has not been read.*toolbar/);
  });

  it('shows which elements of the plan the page touches, and which it does not', async () => {
    draw();
    findControl('The plan').click();
    await vi.waitFor(() => expect(text()).toContain('On this page in 2 places'));
    expect(document.querySelectorAll('.plan > li')).toHaveLength(10);
    expect(text().match(/Not on this page/g)).toHaveLength(9);
    findControl('Committee').click();
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('ties no element to a page that is not read', async () => {
    draw(null);
    findControl('The plan').click();
    await vi.waitFor(() => expect(document.querySelectorAll('.plan > li')).toHaveLength(10));
    expect(text()).not.toContain('Not on this page');
  });
});

describe('the side panel’s briefing', () => {
  it('finds an entity while it is typed and opens its full record', async () => {
    draw();
    await openRecord('board of p', 'Board of Peace');
    expect(text()).toMatch(/What is reported.*\d+/s);
    const parts = [...document.querySelectorAll('details.part')];
    expect(parts.length).toBeGreaterThan(3);
    expect(document.querySelectorAll('a[href^="https://"]').length).toBeGreaterThan(5);
  });

  it('says when nothing is found, and returns when the field is emptied', async () => {
    draw();
    searchFor('zeppelin');
    await vi.waitFor(() => expect(text()).toContain('no entry for “zeppelin”'));
    searchFor('');
    await vi.waitFor(() => expect(text()).toContain('In reading order'));
  });

  it('goes from record to record, back and forward, with the focus on the title', async () => {
    draw();
    await openRecord('kerem shalom', 'Kerem Shalom crossing');
    const part = findControl('Gaza crossings');
    part.focus();
    part.click();
    await vi.waitFor(() => expect(title()).toBe('Gaza crossings'));
    expect(document.activeElement).toBe(document.querySelector('.view-title'));
    findControl('Back').click();
    await vi.waitFor(() => expect(title()).toBe('Kerem Shalom crossing'));
    findControl('Forward').click();
    await vi.waitFor(() => expect(title()).toBe('Gaza crossings'));
    expect(findControl('Forward').ariaDisabled).toBe('true');
  });

  it('ties a record to the day of the article in view', async () => {
    draw();
    await openRecord('ncag', 'National Committee for the Administration of Gaza (NCAG)');
    expect(text()).toContain('when written');
  });

  it('opens an element of the plan with its history and its entries', async () => {
    draw();
    findControl('The plan').click();
    await vi.waitFor(() => findControl('Israeli withdrawal'));
    findControl('Israeli withdrawal').click();
    await vi.waitFor(() => expect(text()).toContain('Entries in the briefing'));
    expect(text()).toContain('How it went');
    findControl('Yellow line').click();
    await vi.waitFor(() => expect(title()).toBe('Yellow line'));
  });
});

describe('the sketch map', () => {
  it('says that it is schematic, from when, and what it rests on', async () => {
    draw();
    await openMap();
    expect(text()).toContain('Schematic, not to scale');
    expect(text()).toMatch(/accounts dated .*2025 to .*2026/);
    expect(text()).toContain('What the drawing rests on');
  });

  it('has everything drawn in a list as well, and says what is left out and why', async () => {
    draw();
    await openMap();
    for (const { label } of library.sketchMap?.drawn ?? []) expect(text()).toContain(label);
    expect(text()).toContain('the briefing does not say where along the edge');
  });

  it('leads from a name on the drawing to its record, which holds the drawing', async () => {
    draw();
    await openMap();
    document
      .querySelector<SVGAElement>('a[href="#orange-line"]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(title()).toBe('Orange line'));
    expect(document.querySelector('.sketch-map a.is-highlighted')?.textContent).toBe('Orange line');
  });

  it('is not mirrored where the interface reads from the right', async () => {
    draw();
    await openMap();
    const x = firstCrossing();
    wear({ scheme: '', direction: 'rtl' });
    draw();
    expect(firstCrossing()).toBe(x);
  });
});

describe.each(['light', 'dark'] as const)('the %s side panel', (scheme) => {
  it.each([
    ['ltr', 300],
    ['rtl', 300],
    ['ltr', 500],
  ] as const)('has nothing that axe would find, %s at %i px', async (direction, width) => {
    wear({ scheme, direction });
    document.body.style.inlineSize = `${width}px`;
    draw();
    await check();
    findControl('The plan').click();
    await vi.waitFor(() => expect(document.querySelector('.plan')).not.toBeNull());
    await check();
    findControl('Sketch map').click();
    await vi.waitFor(() => expect(document.querySelector('.sketch-map')).not.toBeNull());
    await check();
    await openRecord('yellow line', 'Yellow line');
    await check();
    searchFor('crossing');
    await vi.waitFor(() => expect(text()).toContain('entries found'));
    await check();
  });
});
