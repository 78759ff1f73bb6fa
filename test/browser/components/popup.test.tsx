import { useStyle, wear } from '@/test/support/use-style';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import popupCss from '@/components/popup/popup.css?inline';
import { Popup } from '@/components/popup/popup';
import type { PopupProps } from '@/components/popup/popup-props';
import type { PanelPlace } from '@/lib/panel/panel-place';
import { findControl } from '@/test/support/find-control';
import { expectAccessible } from '@/test/support/run-axe';
import { samplePage, sampleSummary } from '@/test/support/sample-summary';

const actions = {
  readAnyway: vi.fn<() => void>(),
  reveal: vi.fn<(mention: number) => void>(),
  openSettings: vi.fn<() => void>(),
  openPaste: vi.fn<() => void>(),
  openGlossary: vi.fn<() => void>(),
  writeBrief: vi.fn<PopupProps['actions']['writeBrief']>(() => 'The brief.'),
  setPaused: vi.fn<(paused: boolean) => void>(),
  setSiteGranted: vi.fn<(granted: boolean) => void>(),
  openPanel: vi.fn<() => void>(),
  openPlace: vi.fn<(place: PanelPlace) => void>(),
  dismissNews: vi.fn<() => void>(),
};

useStyle(popupCss);

function draw(change: Partial<PopupProps> = {}): void {
  const site = { host: 'news.example', isGranted: false };
  render(
    <Popup
      page={samplePage()}
      site={site}
      summary={sampleSummary()}
      news={null}
      version="1.2.3"
      actions={actions}
      {...change}
    />,
    document.body,
  );
}

it('copies the page’s terms in the chosen format and opens their glossary', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  draw();
  findControl('CSL-JSON').click();
  await vi.waitFor(() => findControl('Copied'));
  expect(actions.writeBrief).toHaveBeenCalledWith(samplePage().report, 'csl-json');
  expect(write).toHaveBeenCalledWith('The brief.');
  findControl('Glossary to print').click();
  expect(actions.openGlossary).toHaveBeenCalledOnce();
  findControl('Explain a text').click();
  expect(actions.openPaste).toHaveBeenCalledOnce();
});

async function openPhase(): Promise<void> {
  findControl('Phase two').click();
  await vi.waitFor(() => findControl('Milestones'));
}

const text = () => document.body.innerText;

describe('the popup on this page', () => {
  it('counts terms and places, and gives the article’s kind and date', () => {
    draw();
    expect(text()).toContain('2 terms on this page, in 3 places');
    expect(text()).toMatch(/opinion.*dated .*3.*2026/s);
  });

  it('says when no date was found', () => {
    const page = samplePage();
    draw({ page: samplePage({ facts: { ...page.report.facts, published: null } }) });
    expect(text()).toContain('no date found');
  });

  it('opens the record of an element that the page does not touch', () => {
    draw();
    findControl('Element reconstruction').click();
    expect(actions.openPlace).toHaveBeenCalledWith({ kind: 'element', element: 'reconstruction' });
  });

  it('tells of a briefing that an update brought until it is sent away', () => {
    draw({ news: { asOf: '2026-11-12' } });
    findControl('New briefing of').click();
    expect(actions.openPlace).toHaveBeenCalledWith({ kind: 'news' });
    findControl('Do not mention again').click();
    expect(actions.dismissNews).toHaveBeenCalledOnce();
  });

  it('marks a briefing that was loaded by hand as such', () => {
    const summary = sampleSummary();
    draw({ summary: { ...summary, briefing: { ...summary.briefing, loadedOn: '2026-11-20' } } });
    expect(document.querySelector('.popup-head')?.textContent).toContain('loaded by hand');
  });

  it('leads to the places of a term one after the other and round again', async () => {
    draw();
    for (const expected of ['1 of 2', '2 of 2', '1 of 2']) {
      findControl('Committee').click();
      await vi.waitFor(() => expect(text()).toContain(expected));
    }
    expect(actions.reveal.mock.calls).toEqual([[0], [2], [0]]);
  });

  it('names the parts of the plan that the page does not touch', () => {
    draw();
    expect(text()).toMatch(/Not touched on this page:[^]*Element disarmament/);
    expect(text()).not.toMatch(/Not touched on this page:[^]*Element governance/);
  });

  it('says why a page is left alone and reads it when asked', () => {
    const verdict = {
      kind: 'not-coverage',
      score: 0.1,
      reason: 'Its subject is football.',
    } as const;
    draw({ page: { kind: 'not-coverage', verdict, isFramed: true } });
    expect(text()).toContain('not taken for coverage of Gaza');
    expect(text()).toContain('Its subject is football.');
    expect(document.querySelector('p[lang="en"]')?.textContent).toBe('Its subject is football.');
    expect(text()).toContain('frames are not read');
    findControl('Read this page anyway').click();
    expect(actions.readAnyway).toHaveBeenCalledOnce();
  });

  it.each([
    ['no-access', 'The browser lets no extension read this page'],
    ['not-a-web-page', 'This is not a web page'],
    ['not-started', 'This page has not been read'],
  ] as const)('has a sentence for a page that is unread: %s', (reason, sentence) => {
    draw({ page: { kind: 'unread', reason } });
    expect(text()).toContain(sentence);
  });

  it('says why reading stopped early', () => {
    draw({ page: samplePage({ halted: 'overloaded' }) });
    expect(text()).toContain('changes faster than it can be read');
    draw({ page: samplePage({ halted: 'failed' }) });
    expect(text()).toContain('Something went wrong');
  });

  it('asks for the site within the click itself', () => {
    draw();
    findControl('Always read news.example').click();
    expect(actions.setSiteGranted).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('hides the marks', () => {
    draw();
    findControl('Show marks on this page').click();
    expect(actions.setPaused).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says on every tab that nothing is sent or kept, with version and briefing', async () => {
    draw();
    expect(text()).toMatch(/Nothing is sent.*no history.*Version 1\.2\.3 · briefing 2026\.10\.09/s);
    await openPhase();
    expect(text()).toMatch(/Nothing is sent/);
  });
});

describe('the popup on phase two', () => {
  it('gives each element a state in words, a date and a line', async () => {
    draw();
    await openPhase();
    const elements = [...document.querySelectorAll<HTMLElement>('.element > summary')];
    expect(elements).toHaveLength(10);
    for (const element of elements) {
      expect(element.innerText).toMatch(/^Element [\w-]+\s+stalled\s*.*9.*2026\s+The account/s);
    }
  });

  it('says that it is contested whether the phase has begun', async () => {
    draw();
    await openPhase();
    expect(text()).toContain('Whether it has begun is contested');
  });

  it('pins the article on the timeline and says so in words', async () => {
    draw();
    await openPhase();
    const picture = document.querySelector('[role="img"]');
    expect(picture?.querySelectorAll('.dot')).toHaveLength(5);
    expect(picture?.getAttribute('aria-label')).toMatch(
      /^Timeline of 5 milestones from .*2025 to .*2026\. This article, of .*2026, stands after 3 milestones\.$/,
    );
  });

  it('moves between the tabs by the arrow keys', async () => {
    draw();
    const tab = findControl('This page');
    tab.focus();
    tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await vi.waitFor(() => findControl('Milestones'));
    expect(document.activeElement?.id).toBe('tab-phase');
  });
});

describe.each(['light', 'dark'] as const)('the %s popup', (scheme) => {
  it.each(['ltr', 'rtl'] as const)('has nothing that axe would find, %s', async (direction) => {
    wear({ scheme, direction });
    draw();
    await expectAccessible(document.body);
    await openPhase();
    for (const part of document.querySelectorAll('details')) part.open = true;
    await expectAccessible(document.body);
    expect(document.body.scrollWidth).toBeLessThanOrEqual(document.body.clientWidth);
  });
});
