import { describe, expect, it } from 'vitest';
import { blocksOf, listed, readParagraphs } from '../../support/read-paragraphs';
import { beginReading, finishReading } from '@/lib/detect/read-text';
import { answerQuestions } from '@/lib/disambiguate/answer-questions';
import { bundledGazetteer } from '@/lib/gazetteer/bundled-gazetteer';

const title = 'Talks on Gaza go on';

describe('spans', () => {
  it.each([
    [
      'Trump’s plan for Gaza',
      ['Trump → donald-trump', 'plan → comprehensive-plan', 'Gaza → gaza-strip'],
    ],
    ['Hamas’ disarmament', ['Hamas → hamas', 'disarmament → disarmament']],
    ['Netanyahu’s office', ['Netanyahu’s office → benjamin-netanyahu']],
    ['US President Donald Trump', ['US → united-states', 'Donald Trump → donald-trump']],
    ['Defence Minister Israel Katz', ['Israel Katz → israel-katz']],
    ['the Gaza Board of Peace charter', ['Gaza Board of Peace charter → board-of-peace-charter']],
    ['UN OCHA counts trucks', ['UN OCHA → ocha']],
    ['the UN Security Council', ['UN Security Council → un-security-council']],
    ['the Strip', ['Strip → gaza-strip']],
    ['ready to lay down all of its weapons', ['lay down all of its weapons → disarmament']],
    ['a withdrawal from Gaza', ['withdrawal → israeli-withdrawal', 'Gaza → gaza-strip']],
    ['his son-in-law Jared Kushner', ['Jared Kushner → jared-kushner']],
    ['the Egyptian intelligence chief, Hassan Rashad', ['Hassan Rashad → hassan-rashad']],
    ['Agence France-Presse', []],
  ])('of "%s"', (text, expected) => {
    const [, ...mentions] = readParagraphs([title, `They spoke of ${text}.`]);
    expect(listed(mentions)).toEqual(expected);
  });
});

describe('dates', () => {
  const text = [title, 'The ceasefire in Gaza holds, Israel and Hamas say.'];
  const hasCeasefire = (published: string | null): boolean =>
    readParagraphs(text, published).some((mention) => mention.entity === 'ceasefire');

  it('knows no ceasefire of October 2025 on a page that is older', () => {
    expect(hasCeasefire('2024-06-01')).toBe(false);
    expect(hasCeasefire('2025-09')).toBe(false);
  });

  it('knows it on younger pages and on undated ones', () => {
    expect(hasCeasefire('2025-10-10')).toBe(true);
    expect(hasCeasefire('2026-08')).toBe(true);
    expect(hasCeasefire(null)).toBe(true);
  });

  it('takes an undated page that speaks of 2024 and nothing later as old', () => {
    const old = [title, 'The truce in Gaza of May 2024 did not hold.'];
    expect(listed(readParagraphs(old)).join()).not.toContain('→ ceasefire');
  });

  it('takes a year given as past for no sign of age', () => {
    const page = [title, 'The road has been shut since May 2024; the truce in Gaza holds.'];
    expect(listed(readParagraphs(page)).join()).toContain('→ ceasefire');
    const other = [title, 'The road has been shut since May 2024, after the truce in 2023.'];
    expect(listed(readParagraphs(other)).join()).not.toContain('→ ceasefire');
  });

  it('gives an office to who held it when the page was written', () => {
    const page = [title, 'The Israeli foreign minister spoke of Gaza.'];
    expect(listed(readParagraphs(page, '2026-03-01')).join()).toContain('→ gideon-saar');
    expect(listed(readParagraphs(page, '2023-03-01')).join()).not.toContain('→ gideon-saar');
  });

  it('gives an office without a name only to who held it then', () => {
    const page = [title, 'Benjamin Netanyahu spoke of Gaza; the foreign minister said nothing.'];
    const on = (day: string): string => listed(readParagraphs(page, day)).join();
    expect(on('2026-03-01')).toContain('→ gideon-saar');
    expect(on('2023-11-01')).not.toContain('→ gideon-saar');
    expect(on('2026-11-20')).not.toContain('→ gideon-saar');
  });
});

describe('headlines', () => {
  it('read the enclave without its article, and later with it', () => {
    const page = ['Committee named to run battered enclave of Gaza', 'The enclave waits.'];
    expect(listed(readParagraphs(page)).join()).toContain('enclave → gaza-strip');
    const [headline] = ['Experts chosen to run battered enclave'];
    expect(listed(readParagraphs([headline ?? '', 'The battered enclave of Gaza waits.']))).toEqual(
      expect.arrayContaining(['battered enclave → gaza-strip']),
    );
  });
});

describe('what the text itself introduces', () => {
  it('lets a head of state it names stand for the state', () => {
    const page = [title, 'French President Emmanuel Macron spoke of Gaza.', 'Macron left early.'];
    expect(listed(readParagraphs(page))).toContain('Macron → france');
  });

  it('does not for a former one, or where two states could be meant', () => {
    const page = [
      title,
      'Former French President Jean Dupont spoke.',
      'Dupont left; Italian guests of the German Chancellor Max Muster stayed.',
      'Muster spoke of Gaza.',
    ];
    expect(listed(readParagraphs(page)).join()).not.toMatch(/Dupont|Muster/);
  });

  it('finds a last name before the full name too', () => {
    const page = ['Shaath waits in Cairo for Gaza', 'Ali Shaath leads the committee for Gaza.'];
    expect(listed(readParagraphs(page))[0]).toBe('Shaath → ali-shaath');
  });
});

describe('a reading', () => {
  const page = [
    'Washington waits for Hamas',
    'Washington reads the answer of Hamas as a no. The movement denies it.',
    'The plan for Gaza stands still, and Cairo knows it.',
  ];

  it('says of each mention why it was marked', () => {
    for (const { reason, via } of readParagraphs(page)) {
      expect(reason).toMatch(/^[“A-Z].*\.$/);
      expect(['alias', 'context']).toContain(via);
    }
    const movement = readParagraphs(page).find((mention) => mention.surface === 'movement');
    expect(movement).toMatchObject({
      entity: 'hamas',
      via: 'context',
      reason: 'The page named Hamas before, and nothing nearer can be “the movement”.',
    });
  });

  it('without answers leaves out only what grammar decides', () => {
    const reading = beginReading({
      blocks: blocksOf(page),
      gazetteer: bundledGazetteer(),
      published: null,
    });
    const without = listed(finishReading(reading, null));
    const answered = listed(finishReading(reading, answerQuestions(reading.questions)));
    expect(reading.questions.length).toBeGreaterThan(0);
    expect(answered.filter((mention) => !without.includes(mention))).toEqual(
      expect.arrayContaining(['Washington → united-states']),
    );
    expect(without.filter((mention) => !answered.includes(mention))).toEqual([]);
  });

  it('asks at most 600 characters at a time, with the phrase in its place', () => {
    const long = [`${'word '.repeat(200)}Washington reads ${'word '.repeat(200)} in Gaza`];
    const { questions } = beginReading({
      blocks: blocksOf(long),
      gazetteer: bundledGazetteer(),
      published: null,
    });
    for (const { sentence, start, end } of questions) {
      expect(sentence.length).toBeLessThanOrEqual(600);
      expect(sentence.slice(start, end)).toBe('Washington');
    }
  });

  it.each([
    ['a city on a page without governments', ['Boat week', 'Washington reads a lot this summer.']],
    [
      'a city that is also a state here',
      [title, 'The state of Washington is far. Washington reads on.'],
    ],
    ['an adjective without article', [title, 'Israel put the crossing under military control.']],
    ['another army', [title, 'The military analyst of the Lebanese army spoke.']],
  ])('asks nothing where the answer would change nothing: %s', (_, asked) => {
    const options = { gazetteer: bundledGazetteer(), published: null };
    expect(beginReading({ ...options, blocks: blocksOf(asked) }).questions).toEqual([]);
  });

  it('is the same when a page is read again with most of its blocks unchanged', () => {
    const options = { gazetteer: bundledGazetteer(), published: null };
    const blocks = blocksOf(page);
    beginReading({ ...options, blocks });
    const changed = [
      ...blocks.slice(0, 2),
      { id: 9, role: 'text', text: 'Hamas left Gaza.' } as const,
    ];
    const again = finishReading(beginReading({ ...options, blocks: changed }), null);
    const fresh = changed.map(({ id, role, text }) => ({ id, role, text }));
    expect(again).toEqual(finishReading(beginReading({ ...options, blocks: fresh }), null));
  });
});
