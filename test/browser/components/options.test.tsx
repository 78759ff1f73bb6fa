import { useStyle, wear } from '@/test/support/use-style';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/options';
import optionsCss from '@/components/options/options.css?inline';
import type { OptionsProps, SettingsChange, SiteActions } from '@/components/options/options-props';
import { entityKinds, type EntityId } from '@/lib/briefing/types';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { describeGrants } from '@/lib/sites/granted-sites';
import { newsOutlets } from '@/lib/sites/news-outlets';
import { findControl } from '@/test/support/find-control';
import { expectAccessible } from '@/test/support/run-axe';

const onChange = vi.fn<(change: SettingsChange) => void>();
const onErase = vi.fn<OptionsProps['onErase']>(() => Promise.resolve());
const siteActions = {
  add: vi.fn<SiteActions['add']>(() => Promise.resolve(true)),
  remove: vi.fn<SiteActions['remove']>(() => Promise.resolve(false)),
  allowPatterns: vi.fn<SiteActions['allowPatterns']>(() => Promise.resolve(true)),
  withdrawEverySite: vi.fn<SiteActions['withdrawEverySite']>(() => Promise.resolve(true)),
};

useStyle(optionsCss);

type Drawn = {
  readonly settings?: Partial<Settings>;
  readonly granted?: readonly string[];
  readonly outcome?: OptionsProps['outcome'];
  readonly isErased?: boolean;
};

function draw({ settings = {}, granted = [], outcome = null, isErased = false }: Drawn = {}): void {
  render(
    <Options
      settings={{ ...defaultSettings, ...settings }}
      onChange={onChange}
      outcome={outcome}
      kinds={entityKinds.map((kind) => ({ kind, line: 'solid', count: 3 }))}
      nameOf={(entity) => `Name of ${entity}`}
      grants={describeGrants(granted, newsOutlets)}
      siteActions={siteActions}
      outletsUrl="welcome.html"
      onErase={onErase}
      isErased={isErased}
      briefing={{
        inUse: { version: '1.0.0', asOf: '2026-08-22', loadedOn: null },
        claims: 12,
        setback: null,
        loading: { kind: 'idle' },
        onChoose: vi.fn<(file: File) => void>(),
        onAccept: vi.fn<() => void>(),
        onDecline: vi.fn<() => void>(),
        onGoBack: vi.fn<() => void>(),
      }}
    />,
    document.body,
  );
}

const text = () => document.body.innerText;

const known: readonly EntityId[] = ['hamas', 'board-of-peace'] as EntityId[];
const refusal = { entity: 'yellow-line' as EntityId, surface: 'the line' };

/** What a change makes of settings. */
function changed(settings: Partial<Settings>): Partial<Settings> {
  const change = onChange.mock.lastCall?.[0] ?? {};
  return typeof change === 'function' ? change({ ...defaultSettings, ...settings }) : change;
}

describe('a choice in the settings', () => {
  it.each([
    ['Wherever it stands', { density: 'all' }],
    ['At a click on a term', { openBy: 'click' }],
    ['Dark', { theme: 'dark' }],
    ['Very large', { textSize: 18 }],
    ['Show the number of mentions', { badge: true }],
    ['العربية', { language: 'ar' }],
    ['Place', { kindsOff: ['place'] }],
  ])('“%s” changes that and nothing else', (words, change) => {
    draw();
    findControl(words).click();
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  it('says a delay while it moves and changes it when it is let go', async () => {
    draw();
    const slider = document.querySelector<HTMLInputElement>('.slider input');
    if (slider === null) throw new Error('There is no slider');
    slider.value = '650';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(text()).toContain('650 ms'));
    expect(onChange).not.toHaveBeenCalled();
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledWith({ openDelay: 650 });
  });

  it('asks for no delays where cards open at a click', () => {
    draw({ settings: { openBy: 'click' } });
    expect(document.querySelectorAll('.slider')).toHaveLength(0);
  });
});

describe('a change that was kept', () => {
  it('is said to screen readers, and a refusal to everybody', () => {
    draw({ outcome: 'saved' });
    expect(document.querySelector('.unseen[role="status"]')?.textContent).toBe('Saved');
    expect(document.querySelector('[role="alert"]')?.textContent).toBe('');
    draw({ outcome: 'refused' });
    expect(document.querySelector('.unseen[role="status"]')?.textContent).toBe('');
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('was not saved');
  });
});

describe('what is left unmarked', () => {
  it('is named, and marked again one by one or all at once', () => {
    const settings = { known, refused: [refusal], pausedSites: ['news.example'] };
    draw({ settings });
    expect(text()).toContain('Name of hamas');
    expect(text()).toMatch(/“the line” as\sName of yellow-line/);
    findControl('Mark again: Name of hamas').click();
    expect(changed(settings)).toEqual({ known: ['board-of-peace'] });
    findControl('Mark again: the line').click();
    expect(changed(settings)).toEqual({ refused: [] });
    findControl('Mark again: news.example').click();
    expect(changed(settings)).toEqual({ pausedSites: [] });
    findControl('Mark all of them again').click();
    expect(changed(settings)).toEqual({ known: [] });
  });
});

describe('the sites in the settings', () => {
  it('are those that the browser grants, with what is granted of each', () => {
    draw({ granted: ['https://*.bbc.com/*', '*://plain.example/*'] });
    expect(text()).toMatch(/bbc\.com\s+with all hosts below it/);
    expect(text()).toMatch(/plain\.example\s+this host alone\s*insecure pages \(http\) too/);
    findControl('Allow the rest').click();
    expect(siteActions.allowPatterns).toHaveBeenCalledWith(['https://*.bbc.co.uk/*']);
  });

  it.each([
    [['<all_urls>'], 'Every site is allowed.'],
    [['https://*/*'], 'pages with an insecure address (http) are not'],
    [[], 'No site is allowed.'],
  ])('with %j are told in words', (granted, words) => {
    draw({ granted });
    expect(text()).toContain(words);
  });

  it('are added by host or address, within the click itself', async () => {
    draw({ granted: ['https://*.reuters.com/*'] });
    const field = document.querySelector<HTMLInputElement>('.add-site input');
    const submit = async (typed: string, said: string) => {
      if (field !== null) field.value = typed;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      document.querySelector<HTMLElement>('.add-site button')?.click();
      await vi.waitFor(() => expect(text()).toContain(said));
    };
    await submit('no site', '“no site” is no address');
    await submit('www.reuters.com', 'reuters.com is allowed already');
    expect(siteActions.add).not.toHaveBeenCalled();
    await submit('https://www.apnews.com/hub', 'apnews.com is allowed now');
    expect(siteActions.add).toHaveBeenCalledWith({
      host: 'apnews.com',
      patterns: ['https://*.apnews.com/*'],
    });
  });

  it('say where the browser does not take one back', async () => {
    draw({ granted: ['https://*.reuters.com/*'] });
    findControl('Remove: reuters.com').click();
    await vi.waitFor(() => expect(text()).toContain('did not take reuters.com back'));
  });
});

describe('erasing everything', () => {
  it('asks once and can be given up', async () => {
    draw();
    findControl('Erase everything').click();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('No, keep'));
    expect(onErase).not.toHaveBeenCalled();
    findControl('No, keep').click();
    await vi.waitFor(() => findControl('Erase everything'));
    expect(onErase).not.toHaveBeenCalled();
  });

  it('is said on the page that comes after it in another language', async () => {
    draw();
    expect(text()).not.toContain('Everything is erased');
    render(null, document.body);
    draw({ isErased: true });
    await vi.waitFor(() => expect(text()).toContain('Everything is erased'));
  });

  it('leaves the sites unless that is ticked, and says what came of it', async () => {
    draw();
    for (const sites of [false, true]) {
      if (sites) findControl('Take back every site').click();
      findControl('Erase everything').click();
      await vi.waitFor(() => findControl('Yes, erase'));
      findControl('Yes, erase').click();
      expect(onErase).toHaveBeenLastCalledWith({ sites });
      await vi.waitFor(() => expect(text()).toContain('Everything is erased'));
    }
    onErase.mockRejectedValueOnce(new Error('The disk is full'));
    findControl('Erase everything').click();
    await vi.waitFor(() => findControl('Yes, erase'));
    findControl('Yes, erase').click();
    await vi.waitFor(() => expect(text()).toContain('refused to erase'));
  });
});

describe.each(['light', 'dark'] as const)('the %s settings', (scheme) => {
  it.each(['ltr', 'rtl'] as const)('have nothing that axe would find, %s', async (direction) => {
    wear({ scheme, direction });
    const settings = { known, refused: [refusal], pausedSites: ['news.example'] };
    draw({ settings, granted: ['https://*.bbc.com/*'], outcome: 'refused' });
    await expectAccessible(document.body);
    expect(document.body.scrollWidth).toBeLessThanOrEqual(document.body.clientWidth);
  });
});
