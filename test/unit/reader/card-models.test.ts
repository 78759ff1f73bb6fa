import { describe, expect, it, vi } from 'vitest';
import type { EntityId, PartialDate } from '@/lib/briefing/types';
import type { CardModel } from '@/lib/card/card-model';
import { CardModels } from '@/lib/reader/card-models';

const hamas = 'hamas' as EntityId;

function modelsWith(result: () => Promise<CardModel>) {
  const ask = vi.fn((_entity: EntityId, _published: PartialDate | null) => result());
  return { ask, models: new CardModels(ask) };
}

describe('CardModels', () => {
  it('asks for each card once, two at a time too', async () => {
    const { ask, models } = modelsWith(() => Promise.resolve({} as CardModel));
    await Promise.all([models.get(hamas), models.get(hamas)]);
    await models.get(hamas);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks with the article’s date, and anew when that turns out another', async () => {
    const { ask, models } = modelsWith(() => Promise.resolve({} as CardModel));
    await models.get(hamas);
    models.published = '2026-02-10';
    await models.get(hamas);
    models.published = '2026-02-10';
    await models.get(hamas);
    expect(ask.mock.calls).toEqual([
      [hamas, null],
      [hamas, '2026-02-10'],
    ]);
  });

  it('asks again after a failure', async () => {
    const { ask, models } = modelsWith(() => Promise.reject(new Error('asleep')));
    await expect(models.get(hamas)).rejects.toThrow('asleep');
    await expect(models.get(hamas)).rejects.toThrow('asleep');
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
