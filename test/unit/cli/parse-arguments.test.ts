import { describe, expect, it } from 'vitest';
import { parseArguments, usage } from '@/lib/cli/parse-arguments';

describe('the command line', () => {
  it('prints for people unless told otherwise', () => {
    expect(parseArguments(['a.txt', '-'])).toEqual({
      files: ['a.txt', '-'],
      format: 'people',
      withText: false,
      force: false,
    });
  });

  it('takes options before and after the files', () => {
    expect(parseArguments(['--force', 'a.txt', '--jsonl', '--with-text'])).toEqual({
      files: ['a.txt'],
      format: 'jsonl',
      withText: true,
      force: true,
    });
    expect(parseArguments(['--json', '--', '--odd-name.txt'])).toMatchObject({
      files: ['--odd-name.txt'],
      format: 'json',
    });
  });

  it.each([[['--help']], [['-h', 'a.txt']]])('helps when asked by %j', (words) => {
    expect(parseArguments(words)).toBe('help');
  });

  it.each([
    ['an unknown option', ['--xml', 'a.txt'], '--xml'],
    ['two formats', ['--json', '--jsonl', 'a.txt'], 'one of'],
    ['no file', ['--json'], 'at least one file'],
  ])('refuses %s in words', (_, words, expected) => {
    expect(() => parseArguments(words)).toThrow(expected);
  });

  it('describes every option it takes', () => {
    for (const option of ['--json', '--jsonl', '--with-text', '--force', '--help']) {
      expect(usage).toContain(option);
    }
  });
});
