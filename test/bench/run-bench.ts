import {
  bothTiers,
  compromiseOnAll,
  regularExpression,
  tierOne,
  winkEntities,
  type Contender,
} from './contenders';
import { mediansOf } from './measure';
import { benchTexts, otherPage, textOfSize, type BenchText } from './texts';
import { assessCoverage } from '@/lib/gate/assess-coverage';

const contenders: readonly (readonly [string, Contender])[] = [
  ['both tiers', bothTiers],
  ['tier 1 alone', tierOne],
  ['one regular expression', regularExpression],
  ['wink-nlp', winkEntities],
  ['compromise on the whole text', compromiseOnAll],
];

const ms = (value: number): string => value.toFixed(2).padStart(10);

function compareOn({ name, paragraphs }: BenchText): void {
  const characters = paragraphs.join('\n').length;
  const words = paragraphs.join(' ').split(/\s+/).length;
  console.log(`${name}: ${words} words, ${characters} characters`);
  const medians = mediansOf(
    contenders.map(
      ([, contender]) =>
        () =>
          contender(paragraphs),
    ),
    characters > 50_000 ? 9 : 41,
  );
  const base = medians[0] ?? 0;
  contenders.forEach(([label, contender], index) => {
    const time = medians[index] ?? 0;
    const ratio = `${(time / base).toFixed(2)} ×`.padStart(9);
    console.log(`  ${label.padEnd(30)}${ms(time)}${ratio}   found ${contender(paragraphs)}`);
  });
  console.log('');
}

/** The gate draws paragraphs until it knows; most pages end there. */
function compareGate(): void {
  const page = otherPage();
  const [title = '', ...paragraphs] = page;
  const evidence = { titles: [title], description: '', lang: 'en', isListing: false, paragraphs };
  const [gate = 0, tier = 0] = mediansOf(
    [() => assessCoverage(evidence), () => tierOne(page)],
    301,
  );
  console.log('A page that is not coverage');
  console.log(`  ${'gate'.padEnd(30)}${gate.toFixed(3).padStart(10)}`);
  console.log(`  ${'tier 1, had it run'.padEnd(30)}${tier.toFixed(3).padStart(10)}`);
  console.log(`  gate / tier 1 = ${(gate / tier).toFixed(2)}\n`);
}

/** Cost per character must not rise with the length, in many blocks or in one. */
function showGrowth(): void {
  console.log('Growth of both tiers, in paragraphs and as one block');
  for (const size of [62_500, 125_000, 250_000, 500_000, 1_000_000]) {
    const paragraphs = textOfSize(size);
    const block = [paragraphs.join(' ')];
    const [apart = 0, joined = 0] = mediansOf(
      [() => bothTiers(paragraphs), () => bothTiers(block)],
      5,
    );
    const per = (value: number): string => `${((value / size) * 100_000).toFixed(2)} per 100,000`;
    const figures = `${ms(apart)} (${per(apart)})${ms(joined)} (${per(joined)})`;
    console.log(`  ${String(size).padStart(9)} characters${figures}`);
  }
}

console.log('Medians in milliseconds; “×” is how many times the time of both tiers.\n');
benchTexts().forEach(compareOn);
compareGate();
showGrowth();
console.log('\nWhat all this costs a page in Chromium: npm run bench:page');
