import { afterAll, describe, expect, it } from 'vitest';
import { loadGold } from '../../gold/load-gold';
import { scoreGroup } from '../../gold/score-gold';

const groups = loadGold();
const rows: string[] = [];

/** No group may fall below these; most stand at 1. */
const floor = { precision: 0.8, recall: 0.75 };

describe('right and wrong senses, sentence by sentence', () => {
  it.each(groups)('tells them apart in group $name', ({ name, sentences }) => {
    const { precision, recall, failed } = scoreGroup(sentences);
    const figures = `${precision.toFixed(2)}  ${recall.toFixed(2)}  ${String(sentences.length).padStart(3)}`;
    rows.push(`${name.padEnd(26)} ${figures}`);
    rows.push(...failed.map(({ sense, text }) => `    ${sense} sense, decided wrongly: ${text}`));
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
    expect(recall).toBeGreaterThanOrEqual(floor.recall);
  });

  it('holds at least 150 sentences, and 96 in 100 decided rightly', () => {
    const all = groups.flatMap((group) => group.sentences);
    const { failed } = scoreGroup(all);
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(1 - failed.length / all.length).toBeGreaterThanOrEqual(0.96);
  });

  afterAll(() => {
    console.log(`${'group'.padEnd(26)} prec. recall   n\n${rows.join('\n')}`);
  });
});
