/**
 * What spotting costs, beside what others would: `npm run bench`. Exit status 1 where a target is missed.
 * All targets are ratios of medians from this one run, so they hold on any machine.
 */
import {
  bothTiers,
  compromiseOnAll,
  gate,
  regularExpression,
  tierOne,
  winkEntities,
  type Contender,
} from './contenders';
import { mediansOf } from './measure';
import { referenceMs, runTask } from './page-cost-calibration';
import { judge } from './targets';
import { benchTexts, otherPage, textOfSize, type BenchText } from './texts';

const contenders = {
  'both tiers': bothTiers,
  'tier 1 alone': tierOne,
  'one regular expression': regularExpression,
  'wink-nlp': winkEntities,
  'compromise on the whole text': compromiseOnAll,
} as const satisfies Readonly<Record<string, Contender>>;

type Name = keyof typeof contenders;

const ms = (value: number): string => value.toFixed(2).padStart(10);

function compareOn({ name, paragraphs }: BenchText): void {
  const characters = paragraphs.join('\n').length;
  const words = paragraphs.join(' ').split(/\s+/).length;
  console.log(`${name}: ${words} words, ${characters} characters`);
  const names = Object.keys(contenders) as readonly Name[];
  const runs = names.map((each) => () => contenders[each](paragraphs));
  const medians = mediansOf(runs, characters > 50_000 ? 9 : 81);
  const times = new Map(names.map((each, index) => [each, medians[index] ?? Number.NaN]));
  const timeOf = (each: Name): number => times.get(each) ?? Number.NaN;
  for (const each of names) {
    console.log(
      `  ${each.padEnd(36)}${ms(timeOf(each))} ms   found ${contenders[each](paragraphs)}`,
    );
  }
  const both = timeOf('both tiers');
  judge('compromise / both tiers', timeOf('compromise on the whole text') / both, { least: 20 });
  judge('both tiers / wink-nlp', both / timeOf('wink-nlp'), { most: 1 });
  judge('tier 1 / regular expression', timeOf('tier 1 alone') / timeOf('one regular expression'), {
    most: 2,
  });
  console.log('');
}

/** Most pages end at the gate. */
function compareGate(): void {
  const page = otherPage();
  const [atGate = 0, tier = 0] = mediansOf([() => gate(page), () => tierOne(page)], 601);
  console.log('A page that is not coverage');
  console.log(`  ${'gate'.padEnd(36)}${atGate.toFixed(4).padStart(10)} ms`);
  console.log(`  ${'tier 1, had it run'.padEnd(36)}${tier.toFixed(4).padStart(10)} ms`);
  judge('gate / tier 1', atGate / tier, { most: 0.1 });
  console.log('');
}

/** Cost per character must not rise with the length, in many blocks or in one. */
function showGrowth(): void {
  console.log('Growth of both tiers, in paragraphs and as one block');
  const sizes = [62_500, 125_000, 250_000, 500_000, 1_000_000];
  const costs = sizes.map((size) => {
    const paragraphs = textOfSize(size);
    const block = [paragraphs.join(' ')];
    const runs = [() => bothTiers(paragraphs), () => bothTiers(block)];
    const medians = mediansOf(runs, 7);
    console.log(`  ${String(size).padStart(9)} characters${medians.map(ms).join('')} ms`);
    return medians.map((median) => median / size);
  });
  ['in paragraphs', 'as one block'].forEach((how, index) => {
    const [first = 0, last = 0] = [costs[0], costs.at(-1)].map((each) => each?.[index]);
    judge(`a character of 1 MB / of 62.5 kB, ${how}`, last / first, { most: 2 });
  });
}

const slowness = Math.min(...runTask(15)) / referenceMs;
console.log('Medians of runs in turns, each warm and without the garbage of the one before.');
console.log(`This machine takes ${slowness.toFixed(2)} × the time of the targets’ machine.\n`);
benchTexts().forEach(compareOn);
compareGate();
showGrowth();
console.log('\nWhat all this costs a page in Chromium: npm run bench:page');
