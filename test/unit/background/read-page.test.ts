import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '@/entrypoints/background/read-page';
import { fakeExtension } from '@/test/support/fake-extension';

const extension = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('@/lib/platform/browser', () => ({
  get browser() {
    return extension.current;
  },
}));

const notCoverage = {
  kind: 'not-coverage',
  verdict: { kind: 'not-coverage', score: 0, reason: '' },
};
const reading = { kind: 'reading', report: { mentions: [] } };
const notStarted = { kind: 'unread', reason: 'not-started' };

let fake: ReturnType<typeof fakeExtension>;

beforeEach(() => {
  fake = fakeExtension();
  extension.current = fake.browser;
});

/** A tab in which the gate finds what it is told, once it is there. */
function tabWith(gate: object | null, reader: object = reading): void {
  let present = gate;
  fake.send.mockImplementation((_tab, message) => {
    const { name } = message as { name: string };
    const isReader = fake.state.injected.some(({ file }) => file === '/scanner.js');
    const isGate = fake.state.injected.some(({ file }) => file === '/gate.js');
    if (name === 'page/read') return Promise.resolve({ ok: true, value: reader });
    if (isReader) return Promise.resolve({ ok: true, value: reader });
    if (isGate) present = gate;
    return isGate
      ? Promise.resolve({ ok: true, value: present })
      : Promise.reject(new Error('Receiving end does not exist.'));
  });
}

function files(): readonly string[] {
  return fake.state.injected.map(({ file }) => file);
}

describe('readPage', () => {
  it('puts the gate in first, and nothing more where it finds no coverage', async () => {
    tabWith(notCoverage);
    expect(await readPage(1, false)).toEqual(notCoverage);
    expect(files()).toEqual(['/gate.js']);
  });

  it('puts the reader in where the gate finds coverage', async () => {
    tabWith(notStarted);
    expect(await readPage(1, false)).toEqual(reading);
    expect(files()[0]).toBe('/gate.js');
    expect(new Set(files().slice(1))).toEqual(new Set(['/assets/marks.css', '/scanner.js']));
  });

  it('puts the reader in anywhere when forced', async () => {
    tabWith(notCoverage);
    expect(await readPage(1, true)).toEqual(reading);
    expect(fake.state.sent.at(-1)?.message).toEqual({
      name: 'page/read',
      request: { force: true },
    });
  });

  it('asks a reader that is there already', async () => {
    fake.send.mockResolvedValue({ ok: true, value: reading });
    expect(await readPage(1, false)).toEqual(reading);
    expect(files()).toEqual([]);
  });

  it.each([
    ['chrome://settings', 'Cannot access a chrome:// URL', 'not-a-web-page'],
    ['about:addons', 'Missing host permission for the tab', 'not-a-web-page'],
    [undefined, 'Missing host permission for the tab', 'no-access'],
    ['https://a.example/', 'Cannot access contents of the page.', 'no-access'],
    ['https://a.example/', 'Frame with ID 0 is showing error page', 'not-started'],
  ])('says of %s, refused with “%s”: %s', async (url, refusal, reason) => {
    fake.state.tabs = [url === undefined ? { id: 1 } : { id: 1, url }];
    fake.send.mockRejectedValue(new Error('Receiving end does not exist.'));
    fake.inject.mockRejectedValue(new Error(refusal));
    expect(await readPage(1, false)).toEqual({ kind: 'unread', reason });
  });
});
