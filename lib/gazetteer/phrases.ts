import type { TermTest } from '@/lib/gazetteer/sense';

/**
 * Ways of saying a plan term that no list of names can hold: verbs, numbers, word order.
 * A pattern is words; `a|b` is a choice, `-` stands for nothing ("the|-" is an optional word).
 */
export type Phrase = {
  readonly entity: string;
  readonly test: TermTest | null;
  /** First day on which the words can mean it; unset: any. */
  readonly from?: string;
  readonly patterns: readonly string[];
};

export const phrases: readonly Phrase[] = [
  {
    entity: 'disarmament',
    test: 'weapons',
    patterns: [
      'disarm|disarms|disarmed|disarming|disarmament',
      'decommissioning|decommissioned|decommission|decommissions',
      'weapons|weaponry|arms|arsenal|guns',
      'dismantle|dismantling|dismantled of|the|its|their|all|hamas|- weapons|arms|arsenal',
      'dismantling of the|its|their|all weapons|arms|arsenal',
      'verified decommissioning of weapons',
    ],
  },
  {
    entity: 'demilitarisation',
    test: 'weapons',
    patterns: [
      'demilitarise|demilitarises|demilitarised|demilitarising|demilitarisation',
      'demilitarise|demilitarised|demilitarising|demilitarisation of|- the|- gaza strip|-',
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
    entity: 'israeli-withdrawal',
    test: 'withdrawal',
    from: '2025-09-29',
    patterns: [
      'withdrawal|withdrawals|withdraw|withdraws|withdrew|withdrawn|withdrawing',
      'pullout|pullback|redeployment|redeployments|redeploy|redeployed|redeploying',
      'pull|pulls|pulled|pulling out|back',
      'pull|pulls|pulled|pulling its|their|the|all troops|forces|army|soldiers back|out',
      'full|further|complete|partial|phased|gradual|military|troop|israeli withdrawal|pullback|pullout',
    ],
  },
  {
    entity: 'israeli-withdrawal',
    test: 'leaving',
    from: '2025-09-29',
    patterns: ['leave|leaves|leaving', 'pull|pulls|pulling|pulled back|out'],
  },
  {
    entity: 'voluntary-migration',
    test: 'departure',
    patterns: [
      'relocate|relocated|relocates|relocating|relocation|resettle|resettled|resettling|resettlement',
      'emigrate|emigrated|emigrating|emigration',
      'forcible|forced|mass transfer|transfers|relocation|resettlement|emigration|expulsion',
      'forcible|forced population transfer|transfers',
      'emigration directorate|administration|bureau|agency|office|authority',
      'transfer plan|scheme',
      'plan|proposal|scheme to move|expel|transfer|push palestinians|gazans',
    ],
  },
  {
    entity: 'displacement',
    test: 'displaced',
    patterns: ['displaced'],
  },
  {
    entity: 'board-of-peace-pledges',
    test: 'of-gaza',
    patterns: ['foreign|donor|donors|unpaid|unmet|cash|financial pledges', 'pledges', 'pledged'],
  },
  {
    entity: 'shelter',
    test: 'of-gaza',
    patterns: ['mobile|prefabricated|temporary homes|houses', 'tents|caravans'],
  },
  {
    entity: 'reconstruction',
    test: 'rebuilding',
    patterns: [
      'reconstruction|rebuilding|redevelopment',
      'rebuild|rebuilds|rebuilt|redevelop|redeveloped|redeveloping|reconstruct|reconstructed',
      'rehabilitation',
      'rebuild|rebuilding|redevelop|redeveloping|reconstruct|reconstructing the|- gaza strip|-',
    ],
  },
  {
    entity: 'hostage-release',
    test: 'release',
    patterns: [
      'hostages|captives',
      'living|dead|deceased|remaining|israeli|american|last hostages|captives|hostage',
      'bodies|remains of the|all|- dead|deceased|remaining|israeli|- hostages|captives|hostage',
      'return|release of the|all|- hostages|captives',
      'bodies',
    ],
  },
  {
    entity: 'hostage-release',
    test: 'remains',
    patterns: ['remains|body'],
  },
  {
    entity: 'phase-one',
    test: 'phase',
    from: '2025-10-08',
    patterns: ['first|initial|opening phase|stage', 'phase|stage one|1|i'],
  },
  {
    entity: 'phase-two',
    test: 'phase',
    from: '2025-10-08',
    patterns: [
      'second phase|stage',
      'phase|stage two|2|ii',
      'next|new|coming critical|crucial|difficult|- phase|phases|stage|stages',
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
      'ceasefire|ceasefires|truce|truces',
      'cease fire',
      'pause|halt in the|- fighting',
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
      'violation|violations|breach|breaches of the|a|this|- ceasefire|truce|agreement|deal|accord',
      'ceasefire|truce violation|violations|breach|breaches',
      'israeli violation|violations',
    ],
  },
  {
    entity: 'ceasefire-strikes',
    test: 'strike',
    from: '2025-10-10',
    patterns: [
      'israeli strike|strikes|airstrike|airstrikes|bombardment|shelling|bombing|bombings|raids',
      'israeli air|drone strike|strikes|raid|raids|attack|attacks',
    ],
  },
  {
    entity: 'ceasefire-strikes',
    test: 'deed',
    from: '2025-10-10',
    patterns: [
      'strike|strikes|airstrike|airstrikes|bombardment|bombardments|raids',
      'air|drone|missile strike|strikes|raid|raids|attack|attacks',
      'targeted|targetted killing|killings',
      'attack|attacks on|in gaza',
      'attack|attacks on|in the strip|enclave',
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
      'percent of the|- strip|gaza|territory|enclave',
      'per cent of the|- strip|gaza|territory|enclave',
      'percent of the gaza strip',
      'per cent of the gaza strip',
      'half of the|- strip|gaza|territory|enclave',
      'two thirds of the|- strip|gaza|territory|enclave',
    ],
  },
  {
    entity: 'six-hundred-trucks',
    test: null,
    patterns: ['600 aid|humanitarian|- trucks|lorries|truckloads a|per|- day|-'],
  },
  {
    entity: 'gaza-police',
    test: 'police',
    from: '2025-09-29',
    patterns: [
      'palestinian police force|forces|officers|recruits|cadets|-',
      'new|vetted|transitional|local palestinian|- police force|officers|-',
      'police force|recruits|cadets|training',
    ],
  },
  {
    entity: 'gaza-residents',
    test: null,
    patterns: [
      'people|residents|inhabitants|civilians in|of gaza',
      'people|residents|inhabitants|civilians in|of the strip|enclave',
    ],
  },
  {
    entity: 'aid-terms',
    test: null,
    patterns: [
      'humanitarian aid|assistance|relief|supplies',
      'aid convoys|convoy|trucks|truck|deliveries|delivery|shipments|flows|supplies|access|distribution',
      'entry|flow|delivery of humanitarian|- aid|assistance|supplies',
      'aid enters|enter|entering|entered|reaches|reach|reaching|flows|flow',
    ],
  },
  {
    entity: 'palestinian-factions',
    test: null,
    patterns: ['other|palestinian|armed|rival|all palestinian|armed|- factions'],
  },
  {
    entity: 'gulf-cooperation-council',
    test: null,
    patterns: ['gulf states|capitals|countries|monarchies|donors'],
  },
  {
    entity: 'hamas-administration',
    test: null,
    patterns: ['hamas authorities|government|administration|rule'],
  },
  {
    entity: 'israeli-military',
    test: null,
    patterns: [
      'israeli army|military|soldier|soldiers|troops|forces|tanks|warplanes|jets|airforce',
      'israeli air|defence|security|ground|occupation force|forces',
    ],
  },
  {
    entity: 'ncag',
    test: 'body',
    from: '2025-09-29',
    patterns: [
      'transitional palestinian|technocratic|- government|administration|committee|body|authority',
      'palestinian governing|administrative|administration|technocratic committee|government|body',
      'technocratic|technocrat palestinian|- committee|government|administration|body|cabinet',
      'committee|government|administration|group of palestinian|- technocrats',
      'palestinian committee',
    ],
  },
  {
    entity: 'stabilisation-force',
    test: null,
    from: '2025-09-29',
    patterns: [
      'international|multinational|foreign|gaza stabilisation|stability|peacekeeping|security|- force|forces',
      'stabilisation force|forces',
    ],
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
      'path|pathway to|toward|towards palestinian|- statehood|self-determination',
      'path|pathway to|toward|towards a palestinian state',
      'palestinian statehood|self-determination',
    ],
  },
  {
    entity: 'comprehensive-plan',
    test: 'plan',
    from: '2025-09-29',
    patterns: [
      '20|twenty|21 point gaza|peace|- peace|- plan|proposal|framework',
      'trump|us|american gaza|peace|- peace|- plan|proposal|framework|initiative',
      'gaza peace|- plan|proposal|framework|blueprint|initiative',
      'comprehensive plan',
      'gaza|- peace plan|proposal',
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
