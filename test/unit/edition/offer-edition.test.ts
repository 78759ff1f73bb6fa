import { describe, expect, it, vi } from 'vitest';
import type { Briefing } from '@/lib/briefing/types';
import { offerEdition } from '@/lib/edition/offer-edition';
import { smallBriefing, type BriefingDraft } from '../briefing/small-briefing';

const inUse = smallBriefing();
const today = '2026-11-20';

function newer(change: (draft: BriefingDraft) => void = () => undefined): Briefing {
  return smallBriefing((draft) => {
    draft.version = '2026.11.12';
    draft.asOf = '2026-11-12';
    change(draft);
  });
}

function offer(text: string) {
  return offerEdition({ file: new File([text], 'briefing.json'), inUse, today });
}

async function refusalOf(text: string) {
  const offered = await offer(text);
  return offered.kind === 'refused' ? offered.refusal : null;
}

describe('A briefing from a file', () => {
  it('is offered with what it changes when it is sound and newer', async () => {
    const briefing = newer((draft) => {
      const [claim] = draft.claims;
      if (claim !== undefined) claim.statement = 'The plan says something else.';
    });
    const offered = await offer(JSON.stringify(briefing));
    expect(offered).toMatchObject({ kind: 'offered', briefing: { version: '2026.11.12' } });
    expect(offered.kind === 'offered' && offered.changes.changed.join()).toContain(
      'The plan says something else.',
    );
  });

  it('is not even opened when it is too large', async () => {
    const text = vi.fn<() => Promise<string>>();
    const offered = await offerEdition({ file: { size: 200_000_000, text }, inUse, today });
    expect(offered).toMatchObject({ refusal: { reason: 'too-large', size: 200_000_000 } });
    expect(text).not.toHaveBeenCalled();
  });

  it.each([
    ['older than the one in use', '2026.02.01', 'older'],
    ['the one in use', '2026.03.01', 'same'],
  ])('is refused when it is %s', async (_what, version, reason) => {
    expect(await refusalOf(JSON.stringify({ ...newer(), version }))).toMatchObject({ reason });
  });

  it.each([
    ['version', { version: '9999.12.31' }],
    ['date', { asOf: '2027-01-01' }],
  ])('is refused when its %s lies ahead: nothing could ever follow it', async (_what, part) => {
    const refusal = await refusalOf(JSON.stringify({ ...newer(), ...part }));
    expect(refusal).toMatchObject({ reason: 'ahead' });
  });

  const withUrl = (url: string) => ({
    ...newer(),
    sources: newer().sources.map((source) => Object.assign({}, source, { url })),
  });

  it.each([
    ['nothing', '', 'JSON'],
    ['no JSON', '<html><script>alert(1)</script></html>', 'JSON'],
    ['no briefing', '[]', 'shape'],
    ['a field too many', JSON.stringify({ ...newer(), extra: 1 }), 'extra'],
    ['a link that runs a script', JSON.stringify(withUrl('javascript:alert(1)')), 'web address'],
    ['a link with data', JSON.stringify(withUrl('data:text/html,<b>x</b>')), 'web address'],
    [
      'a way into other objects',
      `{"__proto__":{"isAdmin":true},"version":"2026.11.12"}`,
      '__proto__',
    ],
    ['a constructor', `{"constructor":{"prototype":{"x":1}}}`, 'forbidden key'],
    ['a claim without a source', JSON.stringify({ ...newer(), sources: [] }), 'unknown source'],
  ])('is refused with the reason when it holds %s', async (_what, text, reason) => {
    const refusal = await refusalOf(text);
    expect(refusal?.reason).toBe('faulty');
    expect(refusal?.reason === 'faulty' && refusal.faults.join('\n')).toContain(reason);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});
