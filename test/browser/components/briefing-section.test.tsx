import { useStyle, wear } from '@/test/support/use-style';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { BriefingSection } from '@/components/options/briefing-section';
import type { BriefingProps } from '@/components/options/briefing-props';
import optionsCss from '@/components/options/options.css?inline';
import { bundledBriefing } from '@/lib/briefing/bundled';
import type { Refusal } from '@/lib/edition/offer-edition';
import { findControl } from '@/test/support/find-control';
import { expectAccessible } from '@/test/support/run-axe';

const actions = {
  onChoose: vi.fn<(file: File) => void>(),
  onAccept: vi.fn<() => void>(),
  onDecline: vi.fn<() => void>(),
  onGoBack: vi.fn<() => void>(),
};

useStyle(optionsCss);

function draw(change: Partial<BriefingProps> = {}): void {
  const props: BriefingProps = {
    inUse: { version: '2026.10.09', asOf: '2026-10-09', loadedOn: null },
    claims: 673,
    setback: null,
    loading: { kind: 'idle' },
    ...actions,
    ...change,
  };
  render(<BriefingSection {...props} />, document.body);
}

const text = () => document.body.innerText;

const offered: BriefingProps['loading'] = {
  kind: 'answered',
  offer: {
    kind: 'offered',
    briefing: { ...bundledBriefing, version: '2026.11.12' },
    changes: { changed: ['one says “b” where it said “a”'], added: [], retired: [], lost: [] },
  },
};
const refused = (refusal: Refusal): BriefingProps['loading'] => ({
  kind: 'answered',
  offer: { kind: 'refused', refusal },
});

describe('the briefing in the settings', () => {
  it('gives version, date and size of the bundled one and no way back from it', () => {
    draw();
    expect(text()).toMatch(/Version 2026\.10\.09, to .*2026, with 673 statements/);
    expect(text()).toContain('It came with the extension.');
    expect(() => findControl('Go back').click()).toThrow('There is no control');
  });

  it('says of a loaded one when it was loaded, and leads back', () => {
    draw({ inUse: { version: '2026.11.12', asOf: '2026-11-12', loadedOn: '2026-11-20' } });
    expect(text()).toMatch(/You loaded it by hand on .*2026/);
    findControl('Go back to the bundled briefing').click();
    expect(actions.onGoBack).toHaveBeenCalledOnce();
  });

  it.each([
    ['unreadable', 'can no longer be read'],
    ['overtaken', 'has since brought a briefing as new'],
  ] as const)('says why a loaded one is not in use when it is %s', (setback, words) => {
    draw({ setback });
    expect(text()).toContain(words);
    findControl('Remove the loaded briefing').click();
    expect(actions.onGoBack).toHaveBeenCalledOnce();
  });

  it('shows what a file changes before it is used, and uses it only when told to', () => {
    draw({ loading: offered });
    expect(text()).toContain('one says “b” where it said “a”');
    expect(actions.onAccept).not.toHaveBeenCalled();
    findControl('Use this briefing').click();
    expect(actions.onAccept).toHaveBeenCalledOnce();
    findControl('Leave it').click();
    expect(actions.onDecline).toHaveBeenCalledOnce();
  });

  it.each<[Refusal, string]>([
    [{ reason: 'too-large', size: 200_000_000, limit: 4_000_000 }, 'It has 200 MB; at most 4 MB'],
    [{ reason: 'same', version: '1', inUse: '1' }, 'in use already'],
    [{ reason: 'older', version: '1', inUse: '2' }, 'older than version 2'],
    [{ reason: 'ahead', asOf: '2031-01-01' }, 'a day that has not come yet'],
    [{ reason: 'faulty', faults: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }, 'Further ones: 2'],
  ])('says why a file is refused: %o', (refusal, words) => {
    draw({ loading: refused(refusal) });
    expect(text()).toContain('The file is refused, and nothing has changed.');
    expect(text()).toContain(words);
  });

  it('hands on the file that is chosen', () => {
    draw();
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File(['{}'], 'briefing.json'));
    if (input !== null) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.onChoose.mock.calls.map(([{ name }]) => name)).toEqual(['briefing.json']);
  });
});

describe.each(['light', 'dark'] as const)('the briefing in %s settings', (scheme) => {
  it.each(['ltr', 'rtl'] as const)('has nothing that axe would find, %s', async (direction) => {
    wear({ scheme, direction });
    document.body.style.inlineSize = '320px';
    for (const loading of [offered, refused({ reason: 'faulty', faults: ['a fault'] })]) {
      draw({ loading, setback: 'overtaken' });
      await expectAccessible(document.body);
      expect(document.body.scrollWidth).toBeLessThanOrEqual(document.body.clientWidth);
    }
  });
});
