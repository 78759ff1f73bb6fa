import { useStyle, wear } from '@/test/support/use-style';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import welcomeCss from '@/components/welcome/welcome.css?inline';
import { Welcome } from '@/components/welcome/welcome';
import { newsOutlets, type NewsOutlet } from '@/lib/sites/news-outlets';
import { expectAccessible } from '@/test/support/run-axe';
import { sampleCard } from '@/test/support/sample-card';

const onAllow = vi.fn<(outlets: readonly NewsOutlet[]) => void>();
const onAllowEverySite = vi.fn<() => void>();

useStyle(welcomeCss);

function draw(granted: readonly string[] = []): void {
  render(
    <Welcome
      sample={sampleCard()}
      demoUrl="demo.html"
      version="1.2.3"
      outlets={newsOutlets}
      granted={new Set(granted)}
      isEverySiteGranted={false}
      onAllow={onAllow}
      onAllowEverySite={onAllowEverySite}
    />,
    document.body,
  );
}

function box(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find(
    ({ innerText }) => innerText.trim() === name,
  );
  const input = label?.querySelector('input');
  if (input === null || input === undefined) throw new Error(`There is no box for ${name}`);
  return input;
}

const submit = () => document.querySelector<HTMLButtonElement>('[type="submit"]');

describe('the first-run page', () => {
  it('has nothing ticked and nothing to allow at first', () => {
    draw();
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    expect(submit()?.disabled).toBe(true);
  });

  it('asks for all chosen outlets in one gesture, within the click itself', async () => {
    draw();
    box('Reuters').click();
    box('Haaretz').click();
    await vi.waitFor(() => expect(submit()?.innerText).toBe('Allow on 2 outlets'));
    submit()?.click();
    expect(onAllow).toHaveBeenCalledOnce();
    expect(onAllow.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['Reuters', 'Haaretz']);
  });

  it('takes a tick back', async () => {
    draw();
    box('Reuters').click();
    await vi.waitFor(() => expect(submit()?.disabled).toBe(false));
    box('Reuters').click();
    await vi.waitFor(() => expect(submit()?.disabled).toBe(true));
  });

  it('shows what is allowed already as ticked and at rest', () => {
    draw(['Reuters']);
    expect(box('Reuters').checked).toBe(true);
    expect(box('Reuters').disabled).toBe(true);
    expect(document.body.innerText).toContain('Allowed on 1 outlet');
  });

  it('asks for every site only where the reader says so', () => {
    draw();
    const button = [...document.querySelectorAll('button')].find(
      ({ innerText }) => innerText === 'Allow on every site',
    );
    button?.click();
    expect(onAllowEverySite).toHaveBeenCalledOnce();
  });
});

describe.each(['light', 'dark'] as const)('the %s first-run page', (scheme) => {
  it.each(['ltr', 'rtl'] as const)('has nothing that axe would find, %s', async (direction) => {
    wear({ scheme, direction });
    draw(['Reuters']);
    await expectAccessible(document.body);
    expect(document.body.scrollWidth).toBeLessThanOrEqual(document.body.clientWidth);
  });
});
