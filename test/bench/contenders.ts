import { createRequire } from 'node:module';
import type Compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { beginReading, finishReading } from '@/lib/detect/read-text';
import { answerQuestions } from '@/lib/disambiguate/answer-questions';
import { assessCoverage } from '@/lib/gate/assess-coverage';
import { mayBeCoverage } from '@/lib/gate/may-be-coverage';
import { bundledBriefing } from '@/lib/briefing/bundled';
import { bundledGazetteer } from '@/lib/gazetteer/bundled-gazetteer';
import type { TextBlock } from '@/lib/text/text-block';

/** Something that finds names in paragraphs and says how many it found. */
export type Contender = (paragraphs: readonly string[]) => number;

/** As a module it would share its state with the part of it that tier 2 runs, and slow that down. */
const nlp = createRequire(import.meta.url)('compromise') as typeof Compromise;

const gazetteer = bundledGazetteer();

/** New block objects each time, so that nothing is remembered from the run before. */
const blocksOf = (paragraphs: readonly string[]): readonly TextBlock[] =>
  paragraphs.map((text, id) => ({ id, role: id === 0 ? 'title' : 'text', text }));

/** Tier 1 alone, as the page runs it while the background is asked. */
export const tierOne: Contender = (paragraphs) => {
  const blocks = blocksOf(paragraphs);
  return finishReading(beginReading({ blocks, gazetteer, published: null }), null).length;
};

/** The whole analysis, grammar included. */
export const bothTiers: Contender = (paragraphs) => {
  const reading = beginReading({ blocks: blocksOf(paragraphs), gazetteer, published: null });
  return finishReading(reading, answerQuestions(reading.questions)).length;
};

/** What a page pays before it is known to be coverage: most pages no more than a glance. */
export const gate: Contender = (paragraphs) => {
  if (!paragraphs.some(mayBeCoverage)) return 0;
  const [title = '', ...rest] = paragraphs;
  const evidence = { titles: [title], description: '', lang: 'en', isListing: false };
  return assessCoverage({ ...evidence, paragraphs: rest }).kind === 'coverage' ? 1 : 0;
};

/** compromise over everything: what tier 2 would cost without tier 1. */
export const compromiseOnAll: Contender = (paragraphs) =>
  nlp(paragraphs.join('\n\n')).terms().length;

const aliases: readonly string[] = [
  ...new Set(
    bundledBriefing.gazetteer.flatMap((entry) =>
      entry.aliases.concat(entry.contextual.map((alias) => alias.text)),
    ),
  ),
].sort((a, b) => b.length - a.length);

const escaped = aliases.map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'gu');

/** One large regular expression over the same aliases, capitals as listed. */
export const regularExpression: Contender = (paragraphs) => {
  let found = 0;
  for (const paragraph of paragraphs) found += [...paragraph.matchAll(pattern)].length;
  return found;
};

const wink = winkNLP(model, ['sbd', 'pos', 'cer']);
wink.learnCustomEntities(
  aliases
    .filter((alias) => /^[A-Za-z0-9 -]+$/.test(alias))
    .map((alias, index) => ({ name: `e${index}`, patterns: [alias.replaceAll('-', ' - ')] })),
  { matchValue: false },
);

/** wink-nlp with the same aliases as custom entities (those its pattern language can hold). */
export const winkEntities: Contender = (paragraphs) =>
  wink.readDoc(paragraphs.join('\n\n')).customEntities().length();
