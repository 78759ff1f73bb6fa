import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry';
import { ledStates } from '@/lib/gazetteer/led-states';

describe('ledStates', () => {
  it('names the states whose head has an entry', () => {
    const list = [
      entry('egypt', { kind: 'stakeholder', aliases: ['Egypt', 'Egyptian'] }),
      entry('france', { kind: 'stakeholder', aliases: ['France', 'French'] }),
      entry('sisi', {
        kind: 'person',
        contextual: [{ text: 'Egyptian president', requires: 'case' }],
      }),
      entry('minister', {
        kind: 'person',
        contextual: [{ text: 'French foreign minister', requires: 'case' }],
      }),
    ];
    expect([...ledStates(list)]).toEqual(['egypt']);
  });
});
