import '@/test/support/stub-i18n';
import { afterEach, expect, it } from 'vitest';
import { cardView } from '@/components/card/card-view';
import { bundledIndex } from '@/lib/briefing/bundled';
import { composeCard } from '@/lib/card/compose-card';

/** Of the reader's box, in px, its borders left out. */
const width = 358;
const height = 378;

function ignore(): void {}

afterEach(() => document.body.replaceChildren());

function drawBox(): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = `all: initial; display: block; inline-size: ${width}px;`;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardView.css);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.style.cssText = `max-block-size: ${height}px; overflow: auto;`;
  root.append(box);
  document.body.append(host);
  return box;
}

// Two hundred cards are drawn each time.
it.each([
  ['of the time that the briefing covers', '2026-03-03'],
  ['newer than the briefing', '2030-01-01'],
  ['older than the framework', '2024-01-01'],
  ['undated', null],
])(
  'shows the sources of every card in an article %s, and nearly all cards whole',
  (_, published) => {
    const box = drawBox();
    const index = bundledIndex();
    const hidden: string[] = [];
    const scrolling: string[] = [];
    for (const entity of index.entities.keys()) {
      const model = composeCard({ index, entity, published });
      const props = {
        model,
        surface: entity,
        sentence: '',
        reason: '',
        mode: 'hover',
        wishes: null,
      } as const;
      cardView.render(box, { ...props, onClose: ignore, onOpenRecord: ignore });
      const sources = box.querySelector('.sources-line')?.getBoundingClientRect();
      const { bottom } = box.getBoundingClientRect();
      if (sources === undefined || sources.bottom > bottom) hidden.push(entity);
      if (box.scrollHeight > height) scrolling.push(entity);
    }
    expect(hidden).toEqual([]);
    expect(scrolling.length / index.entities.size, scrolling.join()).toBeLessThan(0.03);
  },
);
