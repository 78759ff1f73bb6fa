import { describe, expect, it } from 'vitest';
import { bundledIndex } from '@/lib/briefing/bundled';
import { composeBundledCard } from '@/lib/card/bundled-card';
import { takeBrief, takeCard, takeAwayFormats } from '@/lib/export/take-away';
import { sampleCard, sampleClaim } from '@/test/support/sample-card';

const published = '2026-03-03';

function briefOf(cards: ReturnType<typeof sampleCard>[], title = 'An article') {
  const { briefing } = sampleCard();
  return { title, published, cards, briefing };
}

describe('A card to take away as text', () => {
  const text = takeCard(sampleCard(), 'text');

  it('begins with the name, what it is and the date of the article', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Sample Committee',
      'Body · Governance of Gaza · points 9 and 10 of the plan',
      'For a reader of an article of 3 March 2026.',
    ]);
  });

  it('says where it stood when the article was written and the latest known', () => {
    expect(text).toMatch(
      /- Governance of Gaza, when the article was written, 3 March 2026: under way\. The account/,
    );
    expect(text).toMatch(
      /- Governance of Gaza, latest known, 9 October 2026: not started\. The account/,
    );
  });

  it('gives each claim its date, its speaker and its footing', () => {
    expect(text).toMatch(/the name single .* \(3 March 2026; one source\) \[\d/);
    expect(text).toMatch(/the name later .* \(8 August 2026; A spokesperson; after the article\)/);
    expect(text).toMatch(/the name reposted .* \(date unknown; .*read on aggregators only\)/);
    expect(text).toContain('Second party: no position found.');
  });

  it('lists every source once, with date and address, under the number it is cited by', () => {
    const listed = [...text.matchAll(/^\[(\d+)\] .*, 4 March 2026\. https:\S+$/gm)];
    expect(listed.map(([, number]) => Number(number))).toEqual(listed.map((_, index) => index + 1));
    const cited = [...text.matchAll(/ \[([\d, ]+)\]$/gm)].flatMap(([, list]) => list?.split(', '));
    expect(new Set(cited).size).toBe(listed.length);
  });

  it('ends with the briefing’s version and date', () => {
    expect(text).toMatch(/briefing 2026\.10\.09, latest material of 9 October 2026\..*\n$/);
  });

  it('says of a briefing loaded by hand that it was', () => {
    const briefing = { ...sampleCard().briefing, loadedOn: '2026-11-20' };
    expect(takeCard(sampleCard({ briefing }), 'text')).toMatch(
      /Loaded by hand on 20 November 2026/,
    );
  });

  it.each([
    ['newer-than-briefing', '2026-11-01', /newer than the briefing, which ends on 9 October 2026/],
    ['before-framework', '2024-05-01', /older than the ceasefire framework/],
    ['unknown', null, /without a date: the latest state known on 9 October 2026/],
  ] as const)('says that an article is %s', (relation, date, words) => {
    const card = sampleCard({ timing: { published: date, relation } });
    expect(takeCard(card, 'text')).toMatch(words);
  });
});

describe('A card to take away as Markdown', () => {
  it('links the sources and keeps signs of the text from meaning anything', () => {
    const claim = { ...sampleClaim('a', { text: '1. A *star* and [a link] <b>' }), isLater: false };
    const card = sampleCard({ claims: [claim] });
    const markdown = takeCard(card, 'markdown');
    expect(markdown).toContain('- 1\\. A \\*star\\* and \\[a link\\] \\<b\\>');
    expect(markdown).toMatch(
      /^1\. \[What One wrote\]\(<https:\/\/example\.org\/One>\), One, 4 March 2026$/m,
    );
    expect(markdown).toMatch(/^# Sample Committee\n\n\*Body · Governance/);
  });
});

describe('The brief of a page', () => {
  it('holds each term with what it is, where it stands, and one list of sources', () => {
    const second = { ...sampleCard().entity, label: 'Second Committee' };
    const text = takeBrief(briefOf([sampleCard(), sampleCard({ entity: second })]), 'text');
    expect(text).toMatch(/^Terms of phase two in “An article”\n/);
    expect(text).toContain('\n\nSample Committee\nBody · Governance of Gaza');
    expect(text).toContain('\n\nSecond Committee\nBody · Governance of Gaza');
    expect(text.match(/^Sources$/gm)?.length).toBe(1);
    expect(text.match(/^\[1\] One:/gm)?.length).toBe(1);
    expect(text).not.toContain('What is reported');
  });

  it('is a whole text even where the page mentions nothing', () => {
    const text = takeBrief(briefOf([], ''), 'text');
    expect(text).toMatch(/^Terms of phase two\nArticle of 3 March 2026\n/);
    expect(JSON.parse(takeBrief(briefOf([]), 'csl-json'))).toEqual([]);
  });
});

describe('CSL-JSON', () => {
  type Item = Readonly<Record<string, unknown>>;
  const itemsOf = (card = sampleCard()): Item[] => JSON.parse(takeCard(card, 'csl-json')) as Item[];

  it('has one item for each source, with all that a citation manager asks for', () => {
    const items = itemsOf();
    expect(new Set(items.map(({ URL }) => URL)).size).toBe(items.length);
    expect(items.find(({ id }) => id === 'example-wire-2026-03-04')).toMatchObject({
      type: 'article-newspaper',
      title: 'What Example Wire wrote',
      'container-title': 'Example Wire',
      issued: { 'date-parts': [[2026, 3, 4]] },
      accessed: { 'date-parts': [[2026, 10, 9]] },
      note: expect.stringMatching(
        /briefing 2026\.10\.09\.\nWhere it stands: Governance of Gaza, when the article/,
      ),
    });
  });

  it('gives a month where no day is known, no date where none is, and each source its own id', () => {
    const source = { publisher: 'Group (an NGO)', title: 'A report', kind: 'ngo' } as const;
    const basis = [
      { ...source, date: '2026-03', url: 'https://e.org/1' },
      { ...source, date: null, url: 'https://e.org/2' },
      { ...source, date: null, url: 'https://e.org/3' },
    ];
    const [month, undated, another] = itemsOf(sampleCard({ basis }));
    expect(month).toMatchObject({
      id: 'group-2026-03',
      type: 'report',
      publisher: 'Group (an NGO)',
      issued: { 'date-parts': [[2026, 3]] },
    });
    expect(undated).not.toHaveProperty('issued');
    expect(undated?.['id']).toBe('group-undated');
    expect(another?.['id']).toBe('group-undated-2');
  });
});

describe('Every card of the briefing', { timeout: 20_000 }, () => {
  it('can be taken away in each format, and no two sources share an id', () => {
    for (const entity of bundledIndex().entities.keys()) {
      const card = composeBundledCard({ entity, published: '2026-05-01' });
      for (const format of takeAwayFormats) {
        const taken = takeCard(card, format);
        expect(taken).toContain(card.briefing.version);
        expect(taken).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
      }
      const items = JSON.parse(takeCard(card, 'csl-json')) as { readonly id: string }[];
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }
  });
});
