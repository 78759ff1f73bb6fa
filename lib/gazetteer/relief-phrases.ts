import type { Phrase } from '@/lib/gazetteer/phrase';

/** What reaches the people of Gaza, through which gates and under whose rules; who may leave for treatment. */
export const reliefPhrases: readonly Phrase[] = [
  {
    entity: 'icj-opinion-2025',
    test: 'opinion',
    from: '2025-10-22',
    patterns: ['icj', 'international court of justice'],
  },
  {
    entity: 'rubble',
    test: 'of-gaza',
    patterns: ['clearing|remove|removing debris', 'debris removal'],
  },
  {
    entity: 'crossings',
    test: 'of-gaza',
    patterns: ['border|aid|key|main crossings', 'more|additional|all crossings', 'aid crossing'],
  },
  {
    entity: 'medical-evacuation',
    test: null,
    patterns: [
      'medical evacuee|evacuees|exit|exits|transfer|transfers|referrals',
      'patient evacuations|transfers',
      'transfer|departure of patients',
    ],
  },
  {
    entity: 'medical-evacuation',
    test: 'evacuation',
    patterns: ['evacuation|evacuations|evacuees'],
  },
  {
    entity: 'ngo-registration',
    test: 'registration',
    from: '2025-01-01',
    patterns: [
      'registration rules|procedures|process|requirement|requirements|regime|system|law|criteria|-',
      're registration process|rules|procedures|-',
      'deregistration|deregister|deregistered|deregistering',
      'registrations',
      'new|strict rules|requirements|regulations|measures',
    ],
  },
  {
    entity: 'ngo-registration',
    test: 'charities',
    from: '2025-01-01',
    patterns: ['37', 'thirty seven', 'ban|bans on'],
  },
  {
    entity: 'six-hundred-trucks',
    test: null,
    patterns: ['600 a|per day', '600 aid|humanitarian|- trucks|lorries|truckloads a|per|- day|-'],
  },
  {
    entity: 'aid-terms',
    test: null,
    patterns: [
      'humanitarian aid|assistance|relief|supplies|access',
      'food aid|assistance',
      'relief supplies',
      'life saving supplies|aid',
      'aid entry',
      'aid convoys|convoy|trucks|truck|deliveries|delivery|shipments|flows|supplies|access|distribution',
      'entry|flow|delivery of humanitarian|- aid|assistance|supplies',
      'aid enters|enter|entering|entered|reaches|reach|reaching|flows|flow',
    ],
  },
  {
    entity: 'aid-terms',
    test: 'aid',
    from: '2025-10-08',
    patterns: ['aid', 'assistance'],
  },
];
