import { describe, expect, it } from 'vitest';
import { bundledIndex } from '@/lib/briefing/bundled';
import { pageBrief } from '@/lib/export/page-brief';
import { samplePage } from '@/test/support/sample-summary';

describe('The brief of a page that was read', () => {
  const page = samplePage();
  if (page.kind !== 'reading') throw new Error('The sample is read');
  const [mention] = page.report.mentions;
  if (mention === undefined) throw new Error('The sample mentions something');
  const of = (...entities: string[]) => {
    const mentions = entities.map((entity) => Object.assign({}, mention, { entity }));
    return pageBrief({ facts: page.report.facts, mentions }, bundledIndex());
  };

  it('has one card for each entity, in reading order', () => {
    const { cards } = of('yellow-line', 'hamas', 'yellow-line');
    expect(cards.map(({ entity }) => entity.id)).toEqual(['yellow-line', 'hamas']);
  });

  it('leaves out what the briefing does not hold', () => {
    expect(of('never-heard-of').cards).toEqual([]);
  });

  it('has the article’s title and date', () => {
    const { title, published } = page.report.facts;
    expect(of('hamas')).toMatchObject({ title, published: published?.date ?? null });
  });
});
