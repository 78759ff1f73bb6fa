import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { balanceReport } from '@/lib/briefing/balance-report';
import { bundledBriefing, bundledIndex } from '@/lib/briefing/bundled';
import { formatFault } from '@/lib/briefing/fault';
import { measureBalance } from '@/lib/briefing/measure-balance';
import { parseBriefing } from '@/lib/briefing/parse-briefing';
import { reachableFrom } from './reachable';

describe('The bundled briefing', () => {
  it('has no fault', () => {
    const parsed = parseBriefing(JSON.stringify(bundledBriefing));
    expect(parsed.ok ? [] : parsed.faults.map(formatFault)).toEqual([]);
  });

  it('has the balance report that is committed with it', () => {
    const file = new URL('../../../assets/briefing/balance.md', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(balanceReport(bundledIndex()));
  });

  it('knows the side of everybody who speaks in it', () => {
    expect(measureBalance(bundledIndex()).unsorted).toEqual([]);
  });
});

const pageScripts = ['entrypoints/gate/index.ts', 'entrypoints/scanner/index.ts'];

describe('What runs in a page', () => {
  it('reaches names, the day of the edition and no other part of the briefing', async () => {
    const files = await reachableFrom(pageScripts);
    expect(files.size).toBeGreaterThan(20);
    const parts = [...files].filter((file) => file.startsWith('assets/briefing/')).sort();
    expect(parts).toEqual(['assets/briefing/edition.json', 'assets/briefing/gazetteer.json']);
  });
});
