import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageRuntime } from '@/lib/messaging/messenger';
import { moveIn, moveOut } from '@/lib/platform/tenancy';
import { startGate } from '@/lib/reader/start-gate';

type Listener = Parameters<MessageRuntime['onMessage']['addListener']>[0];

const coverage =
  '<main><h1>Gaza ceasefire talks go on</h1>' +
  '<p>Hamas and Israel sent word to Gaza, said the mediators of the ceasefire in the Gaza Strip.</p>'.repeat(
    4,
  ) +
  '</main>';
const recipe =
  '<main><h1>Bread</h1>' +
  '<p>Take the flour and the water, and let it stand for a day before it is put in the oven.</p>'.repeat(
    4,
  ) +
  '</main>';

let listeners: Set<Listener>;
const sendMessage = vi.fn((_message: unknown) => Promise.resolve({ ok: true, value: null }));

beforeEach(() => {
  listeners = new Set();
  sendMessage.mockClear();
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'ours',
      sendMessage,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  });
  document.title = '';
});
afterEach(() => {
  moveOut();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

function open(html: string): void {
  document.body.innerHTML = html;
  moveIn('gate', startGate);
}

function state(): Promise<unknown> {
  return new Promise((resolve) => {
    for (const listener of listeners) {
      listener({ name: 'page/state', request: null }, { id: 'ours' }, resolve);
    }
  });
}

const started = { name: 'reader/start', request: null };

describe('the gate', () => {
  it('asks for the reader on coverage, at once and once', async () => {
    open(coverage);
    expect(sendMessage.mock.calls).toEqual([[started]]);
    expect(await state()).toEqual({ ok: true, value: { kind: 'unread', reason: 'not-started' } });
  });

  it('says of other pages that they are none, and sends nothing', async () => {
    open(recipe);
    expect(sendMessage).not.toHaveBeenCalled();
    expect(await state()).toMatchObject({
      value: { kind: 'not-coverage', verdict: { kind: 'not-coverage' } },
    });
  });

  it('says of a page in another language that it is, when asked', async () => {
    open(
      `<main>${'<p>Die Vermittler sagten, dass es nicht das letzte Mal gewesen sei, und sie nannten einen Termin für die zweite Phase der Verhandlungen.</p>'.repeat(4)}</main>`,
    );
    expect(sendMessage).not.toHaveBeenCalled();
    expect(await state()).toMatchObject({ value: { verdict: { kind: 'not-english' } } });
  });

  it('knows by the headline that is shared alone', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta property="og:title" content="Back to GAZA"><meta name="description" content="Families return after the truce between Israel and Hamas.">',
    );
    open('<main><h1>Video</h1></main>');
    document.head.querySelectorAll('meta[property],meta[name=description]').forEach((meta) => {
      meta.remove();
    });
    expect(sendMessage.mock.calls).toEqual([[started]]);
  });

  it('looks again where a page without paragraphs fills in late', async () => {
    open('<main></main>');
    document.body.innerHTML = coverage.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>');
    await expect.poll(() => sendMessage.mock.calls.length, { timeout: 3_000 }).toBe(1);
  });

  it('says of a page that is a frame around another that it is framed', async () => {
    open(`${recipe}<iframe style="width: 90vw; height: 80vh"></iframe>`);
    expect(await state()).toMatchObject({ value: { isFramed: true } });
    document.querySelector('iframe')?.style.setProperty('height', '90px');
    expect(await state()).toMatchObject({ value: { isFramed: false } });
  });

  it('looks again when the page fills in late', async () => {
    open('<main></main>');
    document.body.innerHTML = coverage;
    await expect.poll(() => sendMessage.mock.calls.length, { timeout: 3_000 }).toBe(1);
  });

  it('looks again when a single-page site goes elsewhere', async () => {
    const address = location.href;
    open(recipe);
    document.body.innerHTML = coverage;
    history.pushState(null, '', '?elsewhere');
    await expect.poll(() => sendMessage.mock.calls.length).toBe(1);
    history.replaceState(null, '', address);
  });

  it('listens no more once it was sent away', () => {
    open(recipe);
    moveOut();
    expect(listeners.size).toBe(0);
  });

  it('changes nothing on the page', () => {
    document.body.innerHTML = coverage;
    const before = document.documentElement.outerHTML;
    moveIn('gate', startGate);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
