import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStartOptions } from '@/test/drive/start-options';

beforeEach(() => {
  vi.stubEnv('CHROMIUM_PATH', '/somewhere/chromium');
  vi.stubEnv('CI', '1');
});
afterEach(() => vi.unstubAllEnvs());

describe('the options of npm start', () => {
  it('open the demo article in Chromium when nothing is said', () => {
    expect(readStartOptions([])).toEqual({
      browser: 'chromium',
      url: null,
      headless: true,
      out: '.screenshots/start-chromium.png',
    });
  });

  it('name the browser, the page and the picture', () => {
    const options = readStartOptions([
      '--browser=firefox',
      '--url',
      'https://news.example/a',
      '--out=x.png',
    ]);
    expect(options).toMatchObject({ browser: 'firefox', out: 'x.png' });
    expect(options.url?.hostname).toBe('news.example');
  });

  it.each([
    [['--browser', 'lynx'], /chromium or firefox/],
    [['--url', 'news'], /web address/],
    [['--url', 'file:///etc/hostname'], /web address/],
    [['--colour'], /colour/],
  ])('refuse %j in words', (args, message) => {
    expect(() => readStartOptions(args)).toThrow(message);
  });
});
