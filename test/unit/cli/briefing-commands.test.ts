import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseBriefing } from '@/lib/briefing/parse-briefing';
import type { Briefing } from '@/lib/briefing/types';
import { assertBundledBriefing } from '@/lib/cli/briefing-assert';
import { briefingCommands } from '@/lib/cli/briefing-commands';
import {
  briefingFolder,
  formatEntries,
  readBriefingValue,
  writeBriefing,
} from '@/lib/cli/briefing-files';
import { claimWith, smallBriefing } from '@/test/unit/briefing/small-briefing';

const { check, diff, pack, report, retire, scaffold } = briefingCommands;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  writeBriefing(
    folder,
    smallBriefing((draft) => {
      draft.claims.push(claimWith({}));
      const force = draft.elements.find(({ id }) => id === 'stabilisation-force');
      if (force !== undefined) force.openAt = '2026-02-01';
    }),
  );
  report([], folder);
});

afterEach(() => rmSync(folder, { recursive: true }));

const briefing = () => readBriefingValue(folder) as Briefing;
const claimNamed = (id: string) => briefing().claims.find((claim) => claim.id === id);

const options = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);

const newClaim = [
  'claim',
  'new-claim',
  ...options({
    about: 'hamas, the-force',
    element: 'stabilisation-force',
    kind: 'position',
    speaker: 'Hamas',
    date: '2026-03-05',
    statement: 'Hamas said something on 5 March 2026.',
    source: 's-first',
  }),
];
const newSource = options({
  source: 'https://www.agency.example/5-march',
  title: 'Hamas speaks',
  publisher: 'The Agency',
  'source-date': '2026-03-05',
  'source-kind': 'agency',
});

describe('check', () => {
  it('finds no fault in a sound briefing and prints its balance', () => {
    const { lines, ok } = check([], folder);
    expect(ok).toBe(true);
    expect(lines[0]).toBe(
      '11 claims: 0 % on official texts, 0 % on several origins, 100 % on one; 0 % read on aggregators only',
    );
    expect(lines.at(-1)).toBe('No fault found.');
  });

  it('names file, entry and remedy of a fault', () => {
    const path = join(folder, 'claims.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('"the-force"], "element', '"a-force"], "element'),
    );
    const { lines, ok } = check([], folder);
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(
      /^claims\.json, ".*" \[known-id\]: it is about the unknown entity "a-force"\. /,
    );
  });

  it('notices a balance report of another briefing', () => {
    writeFileSync(join(folder, 'balance.md'), 'old');
    expect(check([], folder).lines[0]).toContain('[report-is-current]');
  });

  it('says which file is no JSON', () => {
    writeFileSync(join(folder, 'timeline.json'), '[{"date": "2026-01-01",}]');
    expect(() => check([], folder)).toThrow(/^timeline\.json: .*comma/);
  });

  it('says what a folder lacks', () => {
    rmSync(join(folder, 'claims.json'));
    expect(() => check([], folder)).toThrow('claims.json was not found');
  });
});

describe('scaffold', () => {
  it('adds a claim where it belongs and raises the date of the briefing', () => {
    expect(scaffold(newClaim, folder).ok).toBe(true);
    expect(claimNamed('new-claim')).toMatchObject({
      about: ['hamas', 'the-force'],
      support: 'single',
      disputed: false,
    });
    const ids = briefing().claims.map(({ id }) => id as string);
    expect(ids.indexOf('new-claim')).toBe(ids.indexOf('a-claim') + 1);
    expect(briefing()).toMatchObject({ asOf: '2026-03-05', version: '2026.03.05' });
    expect(briefing().elements[1]?.openAt).toBe('2026-03-05');
    expect(check([], folder).ok).toBe(true);
  });

  it('adds a source it does not know by its address', () => {
    expect(scaffold([...newClaim, ...newSource], folder).ok).toBe(true);
    expect(briefing().sources.map(({ id }) => id)).toContainEqual(
      expect.stringMatching(/^s-agency-example-[0-9a-f]{6}$/),
    );
    expect(claimNamed('new-claim')?.sources.length).toBe(2);
  });

  it('links a conflicting account from both sides', () => {
    scaffold([...newClaim, '--conflicts', 'a-claim'], folder);
    expect(claimNamed('new-claim')).toMatchObject({ disputed: true, conflictsWith: ['a-claim'] });
    expect(claimNamed('a-claim')).toMatchObject({ disputed: true, conflictsWith: ['new-claim'] });
  });

  it('writes nothing when the claim breaks a rule', () => {
    const words = newClaim.map((word) => (word === 'hamas, the-force' ? 'nobody' : word));
    const { lines, ok } = scaffold(words, folder);
    expect(ok).toBe(false);
    expect(lines.at(-1)).toBe('Nothing was written.');
    expect(claimNamed('new-claim')).toBeUndefined();
  });

  it.each([
    [['claim'], 'exactly one id'],
    [['claim', 'x', '--about', 'hamas'], '--element is missing.'],
    [['source', 'x'], 'Only "scaffold claim" is known.'],
    [[...newClaim, '--kind', 'rumour'], '--kind must be one of: document, event'],
    [[...newClaim, '--source', 's-none'], 'No source has the id "s-none".'],
    [[...newClaim, '--source', 'https://paper.example/new'], '--title is missing.'],
  ])('says what is wrong with %j', (words, complaint) => {
    expect(() => scaffold(words, folder)).toThrow(complaint);
  });
});

describe('retire', () => {
  it('takes a claim out of use and keeps its id for good', () => {
    const words = ['a-claim', '--reason', 'It was denied', '--date', '2026-03-02'];
    expect(retire(words, folder)).toEqual({
      lines: ['retired: a-claim: Something of note happened on that day. (It was denied)'],
      ok: true,
    });
    expect(claimNamed('a-claim')).toBeUndefined();
    expect(briefing().retired.map(({ id }) => id)).toEqual(['a-claim']);
    expect(check([], folder).ok).toBe(true);
  });

  it('refuses while something rests on the claim', () => {
    const { lines, ok } = retire(['text-governance', '--reason', 'Wrong'], folder);
    expect(ok).toBe(false);
    expect(lines.join('\n')).toContain('it rests on the unknown claim "text-governance"');
    expect(claimNamed('text-governance')).toBeDefined();
  });

  it('asks for a reason and for a claim that exists', () => {
    expect(() => retire(['a-claim'], folder)).toThrow('--reason is missing.');
    expect(() => retire(['none', '--reason', 'Wrong'], folder)).toThrow('No claim has the id');
  });
});

describe('diff', () => {
  it('says in words what changed between two folders', () => {
    const before = mkdtempSync(join(tmpdir(), 'briefing-'));
    writeBriefing(before, briefing());
    scaffold(newClaim, folder);
    expect(diff([before, folder], folder)).toEqual({
      lines: ['added: new-claim: Hamas said something on 5 March 2026.'],
      ok: true,
    });
    expect(diff([before, before], folder).lines).toEqual(['Nothing changed.']);
    rmSync(before, { recursive: true });
  });

  it('fails when a claim vanished', () => {
    const before = mkdtempSync(join(tmpdir(), 'briefing-'));
    scaffold(newClaim, folder);
    writeBriefing(before, briefing());
    writeBriefing(folder, smallBriefing());
    const { lines, ok } = diff([before], folder);
    expect(ok).toBe(false);
    expect(lines).toContain(
      'lost: new-claim is gone without being retired. Put it back or retire it.',
    );
    rmSync(before, { recursive: true });
  });

  it('says that a place is no briefing', () => {
    expect(() => diff(['no-such-revision'], folder)).toThrow('no-such-revision is no briefing');
  });
});

describe('pack', () => {
  it('writes one file that a reader can load, and writes over nothing', () => {
    const file = join(folder, 'one.json');
    expect(pack([file], folder).ok).toBe(true);
    expect(parseBriefing(readFileSync(file, 'utf8'))).toMatchObject({ ok: true });
    expect(readBriefingValue(file)).toEqual(briefing());
    expect(() => pack([file], folder)).toThrow('exists already');
  });
});

describe('A build', () => {
  it('goes on with a briefing that has no fault, and prints its balance', () => {
    expect(assertBundledBriefing()[0]).toMatch(/^\d+ claims: /);
  });

  it('stops at a fault and lists what to mend', () => {
    writeFileSync(join(folder, 'retired.json'), '[{"id": "a-claim"}]');
    expect(() => assertBundledBriefing(folder)).toThrow(
      /The briefing has faults:\nretired\.json, "a-claim" \[shape\]/,
    );
  });
});

describe('The files of the bundled briefing', () => {
  it('are kept as the tool writes them, so that a changed entry is a changed line', () => {
    const copy = mkdtempSync(join(tmpdir(), 'briefing-'));
    writeBriefing(copy, readBriefingValue(briefingFolder) as Briefing);
    for (const file of ['edition', 'claims', 'sources', 'entities', 'positions', 'retired']) {
      const name = `${file}.json`;
      expect(readFileSync(join(copy, name), 'utf8')).toBe(
        readFileSync(join(briefingFolder, name), 'utf8'),
      );
    }
    rmSync(copy, { recursive: true });
  });

  it('hold one entry a line', () => {
    expect(formatEntries([])).toBe('[]\n');
    expect(formatEntries([{ id: 'a', of: ['b', 1] }, null])).toBe(
      '[\n  {"id": "a", "of": ["b", 1]},\n  null\n]\n',
    );
  });
});
