import { useStyle, wear } from '@/test/support/use-style';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import glossaryCss from '@/components/glossary/glossary.css?inline';
import { Glossary } from '@/components/glossary/glossary';
import { outlineBrief } from '@/lib/export/outline-brief';
import { emulateMedia } from '@/test/support/emulate-media';
import { expectAccessible } from '@/test/support/run-axe';
import { sampleCard } from '@/test/support/sample-card';

const { briefing } = sampleCard();
const outline = outlineBrief({
  title: 'An article',
  published: '2026-03-03',
  cards: [sampleCard()],
  briefing,
});
const onPrint = vi.fn<() => void>();

useStyle(glossaryCss);

describe('the glossary', () => {
  it('has every number of a source lead to that source, whose address is written out', () => {
    render(<Glossary outline={outline} onPrint={onPrint} />, document.body);
    const numbers = [...document.querySelectorAll<HTMLAnchorElement>('.references a')];
    expect(numbers.length).toBeGreaterThan(5);
    for (const number of numbers) {
      const source = document.querySelector(number.hash);
      const address = source?.querySelector('a');
      expect(address?.innerText).toBe(address?.getAttribute('href'));
    }
  });

  it('prints when asked and says that there is none of a page that is gone', () => {
    render(<Glossary outline={outline} onPrint={onPrint} />, document.body);
    document.querySelector('button')?.click();
    expect(onPrint).toHaveBeenCalledOnce();
    render(<Glossary outline={null} onPrint={onPrint} />, document.body);
    expect(document.body.innerText).toContain('there is no glossary of it');
  });

  it('is black on white on paper, without its button, whatever the screen prefers', async () => {
    wear({ scheme: 'dark', direction: 'ltr' });
    render(<Glossary outline={outline} onPrint={onPrint} />, document.body);
    const bar = document.querySelector('.glossary-bar');
    if (bar === null) throw new Error('There is no bar');
    await emulateMedia({ media: 'print' });
    const { color, backgroundColor } = getComputedStyle(document.body);
    const { display } = getComputedStyle(bar);
    const links = [...document.querySelectorAll('a')].map((link) => getComputedStyle(link).color);
    await emulateMedia({});
    expect([color, backgroundColor, display]).toEqual([
      'rgb(0, 0, 0)',
      'rgb(255, 255, 255)',
      'none',
    ]);
    expect(new Set(links)).toEqual(new Set(['rgb(0, 0, 0)']));
  });

  it('has nothing that axe would find', async () => {
    render(<Glossary outline={outline} onPrint={onPrint} />, document.body);
    await expectAccessible(document.body);
  });
});
