import { describe, expect, it } from 'vitest';
import { Discourse } from '@/lib/detect/discourse';

const named = (entity: string, block: number, sentence: number) =>
  ({ entity, block, sentence, from: 0, to: 1, isFirst: false }) as const;
const here = { block: 2, sentence: 0 };

describe('Discourse', () => {
  it('points back to what was named last of what fits', () => {
    const discourse = new Discourse();
    discourse.note(named('hamas', 0, 0));
    discourse.note(named('fatah', 1, 0));
    discourse.note(named('egypt', 1, 1));
    expect(discourse.lastOf(['hamas', 'fatah'], here, 'movement')).toMatchObject({
      kind: 'one',
      entity: 'fatah',
      distance: 1,
    });
  });

  it('points to nothing where nothing that fits was named', () => {
    expect(new Discourse().lastOf(['hamas'], here, 'movement')).toEqual({ kind: 'none' });
  });

  it('cannot tell two apart that one earlier sentence names', () => {
    const discourse = new Discourse();
    discourse.note(named('hamas', 1, 3));
    discourse.note(named('hezbollah', 1, 3));
    expect(discourse.lastOf(['hamas', 'hezbollah'], here, 'group').kind).toBe('several');
    expect(discourse.lastOf(['hamas', 'fatah'], here, 'group').kind).toBe('one');
  });

  it('takes the subject of an earlier sentence before what else it names', () => {
    const discourse = new Discourse();
    discourse.note({ ...named('hamas', 1, 3), isFirst: true });
    discourse.note({ ...named('hezbollah', 1, 3), from: 5, to: 6 });
    expect(discourse.lastOf(['hamas', 'hezbollah'], here, 'group')).toMatchObject({
      entity: 'hamas',
    });
  });

  it('tells two subjects of one sentence no better apart', () => {
    const discourse = new Discourse();
    discourse.note({ ...named('hamas', 1, 3), isFirst: true });
    discourse.note({ ...named('hezbollah', 1, 3), from: 2, to: 3 });
    expect(discourse.lastOf(['hamas', 'hezbollah'], here, 'group').kind).toBe('several');
  });

  it('takes the later of two in the very sentence, and says that it is contested', () => {
    const discourse = new Discourse();
    discourse.note(named('egypt', 2, 0));
    discourse.note(named('jordan', 2, 0));
    expect(discourse.lastOf(['egypt', 'jordan'], here, 'country')).toMatchObject({
      entity: 'jordan',
      isContested: true,
    });
  });

  it('is stopped by a thing of that kind outside the briefing, until one is named again', () => {
    const discourse = new Discourse();
    discourse.note(named('implementation-steps', 0, 0));
    discourse.noteRival('deal', { block: 1, sentence: 0 });
    expect(discourse.lastOf(['implementation-steps'], here, 'deal').kind).toBe('several');
    expect(discourse.lastOf(['implementation-steps'], here, 'agreement').kind).toBe('one');
    discourse.note(named('implementation-steps', 1, 4));
    expect(discourse.lastOf(['implementation-steps'], here, 'deal').kind).toBe('one');
  });
});
