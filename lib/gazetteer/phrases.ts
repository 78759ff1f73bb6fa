import { actorPhrases } from '@/lib/gazetteer/actor-phrases';
import { deedPhrases } from '@/lib/gazetteer/deed-phrases';
import { reliefPhrases } from '@/lib/gazetteer/relief-phrases';
import type { Phrase } from '@/lib/gazetteer/phrase';

/** All phrases; their order decides between senses of the same words. */
export const phrases: readonly Phrase[] = [
  ...deedPhrases,
  {
    entity: 'yellow-line',
    test: 'line',
    from: '2025-10-08',
    patterns: [
      'ceasefire|truce|demarcation|deployment line|lines',
      'withdrawal line',
      'new border line|-',
      'yellow concrete blocks',
    ],
  },
  {
    entity: 'deradicalisation',
    test: null,
    patterns: [
      'deradicalise|deradicalised|deradicalising|deradicalisation',
      'de radicalise|radicalised|radicalising|radicalisation',
      'deradicalised terror free zone',
      'de radicalised terror free zone',
    ],
  },
  {
    entity: 'phase-one',
    test: 'phase',
    from: '2025-10-08',
    patterns: ['first|1st|initial|opening phase|stage', 'phase|stage one|1|i'],
  },
  {
    entity: 'phase-two',
    test: 'phase',
    from: '2025-10-08',
    patterns: [
      'second|2nd phase|stage',
      'phase|stage two|2|ii|b',
      'next|coming critical|crucial|difficult|- phase|phases|stage|stages',
      'later|further|additional|subsequent|following|more|advanced phases|stages',
    ],
  },
  {
    entity: 'phase-three',
    test: 'phase',
    from: '2025-10-08',
    patterns: ['third|final phase|stage', 'phase|stage three|3|iii'],
  },
  {
    entity: 'ceasefire',
    test: 'truce',
    from: '2025-10-08',
    patterns: [
      'ceasefire|truce',
      'cease fire',
      'pause|halt in|to the|- fighting',
      'cessation of hostilities',
      'gaza ceasefire|truce',
    ],
  },
  {
    entity: 'january-2025-agreement',
    test: 'winter-truce',
    from: '2025-01-15',
    patterns: ['ceasefire|truce', 'cease fire'],
  },
  {
    entity: 'ceasefire-violations',
    test: null,
    from: '2025-10-08',
    patterns: [
      'ceasefire|truce violation|violations|breach|breaches',
      'israeli violation|violations',
    ],
  },
  {
    entity: 'ceasefire-violations',
    test: 'violation',
    from: '2025-10-08',
    patterns: [
      'violation|violations|breach|breaches',
      'violate|violates|violated|violating|breached|breaching',
      'every|any|each|this|such violation|breach',
    ],
  },
  {
    entity: 'october-7-attack',
    test: 'attack-date',
    patterns: [
      'october|oct 7|7th 2023|,2023|- attack|attacks|massacre|assault|-',
      'october|oct 7|7th ,2023 ,attack|,massacre|,assault',
      '7|7th october|oct 2023|- attack|attacks|massacre|assault|-',
      'october 2023 attack|attacks|assault|massacre',
    ],
  },
  {
    entity: 'territory-share',
    test: 'share',
    from: '2025-10-08',
    patterns: [
      'percent',
      'per cent',
      'half of the|- strip|gaza|territory|enclave',
      'two thirds of the|- strip|gaza|territory|enclave',
    ],
  },
  {
    entity: 'destruction-share',
    test: null,
    patterns: [
      '81 percent of all structures',
      '81 per cent of all structures',
      '81 per cent of all structures in gaza',
    ],
  },
  {
    entity: 'ceasefire-toll',
    test: 'toll',
    from: '2025-10-10',
    patterns: ['killed|dead|deaths'],
  },
  ...reliefPhrases,
  {
    entity: 'gaza-death-toll',
    test: 'of-gaza',
    patterns: ['overall|total toll'],
  },
  {
    entity: 'gaza-health-ministry',
    test: 'of-gaza',
    patterns: ['palestinian health authorities|officials', 'health authorities in gaza'],
  },
  {
    entity: 'gaza-health-ministry',
    test: 'medics',
    patterns: ['health officials|authorities'],
  },
  {
    entity: 'day-after',
    test: 'of-gaza',
    patterns: [
      'post war administration|arrangements',
      'postwar administration|arrangement|arrangements',
    ],
  },
  {
    entity: 'nickolay-mladenov',
    test: 'of-gaza',
    patterns: ['the bulgarian diplomat|politician|envoy'],
  },
  {
    entity: 'gaza-police',
    test: 'police',
    from: '2025-09-29',
    patterns: [
      'palestinian police force|forces|officers|recruits|cadets|-',
      'palestinian|gaza|gazan policemen',
      'gaza police force|officers|recruits|cadets|-',
      'new|vetted|transitional|local palestinian|- police force|officers|-',
      'police force|recruits|cadets|training',
      'civilian police force|forces',
      'train|trains|trained|training palestinian|gazan|- police|policemen',
    ],
  },
  {
    entity: 'gaza-residents',
    test: null,
    patterns: [
      'people|residents|inhabitants in|of gaza',
      'people|residents|inhabitants in|of the strip|enclave',
      'civilians of gaza',
      'gazan population|civilians|families',
      'gaza families|civilians',
      'palestinians from|of gaza',
    ],
  },
  ...actorPhrases,
  {
    entity: 'force-mandate',
    test: 'mandate',
    from: '2025-09-29',
    patterns: ['mandate'],
  },
  {
    entity: 'israel',
    test: 'occupation',
    patterns: ['israeli|- occupation'],
  },
  {
    entity: 'israel',
    test: null,
    patterns: [
      'occupation authorities|government',
      'israeli|zionist regime',
      'tel aviv regime',
      'zionist entity',
    ],
  },
  {
    entity: 'hamas-administration',
    test: null,
    from: '2025-09-29',
    patterns: ['handover of power|authority|governance|administration'],
  },
  {
    entity: 'israel-election-2026',
    test: null,
    from: '2025-10-08',
    patterns: ['israelis vote', 'israelis vote on 27 october'],
  },
  {
    entity: 'international-oversight',
    test: null,
    patterns: ['international|external|foreign oversight|supervision|trusteeship|tutelage'],
  },
  {
    entity: 'statehood-pathway',
    test: null,
    patterns: [
      'path|pathway to|toward|towards palestinian|- statehood',
      'path|pathway to|toward|towards|for a palestinian state',
      'palestinian statehood',
      'palestinian self determination',
    ],
  },
  {
    entity: 'comprehensive-plan',
    test: 'plan',
    from: '2025-09-29',
    patterns: [
      '20|twenty|21 point gaza|peace|ceasefire|- peace|- plan|proposal|framework',
      'trump|us|american gaza|peace|- peace|- plan|proposal|framework|initiative',
      'gaza peace|- plan|proposal|framework|blueprint|initiative',
      'comprehensive plan',
      'comprehensive plan to end the conflict in gaza',
      'gaza|- peace|ceasefire plan|proposal',
      'peace initiative',
      'truce plan',
    ],
  },
  {
    entity: 'implementation-steps',
    test: 'pact',
    from: '2025-10-08',
    patterns: [
      'ceasefire|truce agreement|deal|accord',
      'gaza peace|ceasefire|truce|hostage|- agreement|deal|accord',
      'peace|hostage agreement|deal|accord',
      'hostage release|- agreement|deal',
    ],
  },
];

/** All token sequences a pattern stands for. */
export function expandPhrase(pattern: string): readonly (readonly string[])[] {
  let sequences: readonly (readonly string[])[] = [[]];
  for (const slot of pattern.split(' ')) {
    const options = slot.split('|');
    sequences = sequences.flatMap((sequence) =>
      options.map((option) => (option === '-' ? sequence : sequence.concat(option))),
    );
  }
  return sequences.filter((sequence) => sequence.length > 0);
}
