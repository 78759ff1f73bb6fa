import { useStyle, wear } from '@/test/support/use-style';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import pasteCss from '@/components/paste/paste.css?inline';
import { Paste } from '@/components/paste/paste';
import { maxText, type PastedText } from '@/components/paste/pasted-text';
import type { PageReport } from '@/lib/page/page-state';
import { expectAccessible } from '@/test/support/run-axe';
import { samplePage } from '@/test/support/sample-summary';

const onRead = vi.fn<(pasted: PastedText) => void>();
const onAnother = vi.fn<() => void>();

useStyle(pasteCss);

function draw(paragraphs: readonly string[] | null, report: PageReport | null = null): void {
  render(
    <Paste paragraphs={paragraphs} report={report} onRead={onRead} onAnother={onAnother} />,
    document.body,
  );
}

async function paste(text: string, date = ''): Promise<void> {
  const [field, day] = document.querySelectorAll<HTMLInputElement>('textarea, input');
  if (field === undefined || day === undefined) throw new Error('There is no form');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  day.value = date;
  day.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise(requestAnimationFrame);
  document.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
}

describe('the form for a text', () => {
  it('hands the text on as it is, with its date where there is one', async () => {
    draw(null);
    await paste('A text.', '2026-03-04');
    expect(onRead).toHaveBeenCalledWith({ text: 'A text.', date: '2026-03-04' });
    await paste('A text.');
    expect(onRead).toHaveBeenLastCalledWith({ text: 'A text.', date: null });
  });

  it.each([
    ['nothing', ' \n ', 'There is no text yet'],
    ['more than can be read at once', 'x'.repeat(maxText + 1), 'at most 300,000 are read at once'],
  ])('says of %s why it is not read', async (_what, text, words) => {
    draw(null);
    await paste(text);
    await vi.waitFor(() => expect(document.body.innerText).toContain(words));
    expect(onRead).not.toHaveBeenCalled();
  });

  it('lets neither the browser’s memory of forms nor its speller have the text', () => {
    draw(null);
    const field = document.querySelector('textarea');
    expect(field?.autocomplete).toBe('off');
    expect(field?.spellcheck).toBe(false);
  });
});

describe('a text that was read', () => {
  it('is shown as an article, its first line as a title', () => {
    draw(['A title', 'A sentence.', 'Another.']);
    expect(document.querySelector('article h2')?.textContent).toBe('A title');
    expect(document.querySelectorAll('article p').length).toBe(2);
  });

  it.each([
    ['2 terms in this text, marked in 3 places', samplePage()],
    ['no term of the briefing was found in it', samplePage({ mentions: [] })],
    [
      'This text is not in English',
      samplePage({ mentions: [], verdict: { kind: 'not-english', score: 0, reason: '' } }),
    ],
  ])('is said to hold: %s', (words, { report }) => {
    draw(['A sentence.'], report);
    expect(document.querySelector('[role="status"]')?.textContent).toContain(words);
  });
});

describe.each(['ltr', 'rtl'] as const)('the paste page, %s', (direction) => {
  it('has nothing that axe would find', async () => {
    wear({ scheme: '', direction });
    draw(null);
    await expectAccessible(document.body);
    draw(['A title', 'A sentence.'], samplePage().report);
    await expectAccessible(document.body);
  });
});
