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
    patterns: ['clearing debris', 'debris removal'],
  },
  {
    entity: 'crossings',
    test: 'of-gaza',
    patterns: ['border crossings', 'more|additional crossings'],
  },
  {
    entity: 'medical-evacuation',
    test: null,
    patterns: ['medical evacuee|evacuees|exit|exits|transfer|transfers|referrals'],
  },
  {
    entity: 'ngo-registration',
    test: 'registration',
    from: '2025-01-01',
    patterns: [
      'registration rules|procedures|process|requirement|requirements|regime|system|law|criteria|-',
      're registration process|rules|procedures|-',
      'deregistration|deregister|deregistered|deregistering',
      '37 international ngos|organisations',
      '37 international nongovernmental organisations',
      '37 international non governmental organisations',
      '37 aid|humanitarian groups|organisations',
      'thirty seven humanitarian|- aid groups',
    ],
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
      'humanitarian aid|assistance|relief|supplies',
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
