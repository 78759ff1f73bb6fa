import type { Phrase } from '@/lib/gazetteer/phrase';

/** Who acts: factions, states together, armies, the committee, the force. */
export const actorPhrases: readonly Phrase[] = [
  {
    entity: 'palestinian-factions',
    test: null,
    patterns: [
      'other|palestinian|armed|rival|all palestinian|armed|- factions',
      'palestinian armed|militant|resistance|terror|terrorist|- groups',
      'palestinian arab terror groups',
    ],
  },
  {
    entity: 'palestinian-factions',
    test: 'of-gaza',
    patterns: ['other armed|militant groups', 'militant factions'],
  },
  {
    entity: 'palestinian-factions',
    test: 'factions',
    patterns: ['factions'],
  },
  {
    entity: 'hamas',
    test: 'resistance',
    patterns: ['palestinian|- resistance'],
  },
  {
    entity: 'anti-hamas-groups',
    test: null,
    patterns: ['anti hamas clans|factions|gangs|fighters'],
  },
  {
    entity: 'anti-hamas-groups',
    test: 'proxies',
    patterns: ['militias|gangs|clans'],
  },
  {
    entity: 'hostage-families-forum',
    test: null,
    patterns: ['hostage and missing families forum'],
  },
  {
    entity: 'gulf-cooperation-council',
    test: null,
    patterns: ['gulf states|capitals|countries|nations|monarchies|donors'],
  },
  {
    entity: 'guarantors',
    test: null,
    from: '2025-09-29',
    patterns: ['mediating countries|states'],
  },
  {
    entity: 'hamas-administration',
    test: null,
    patterns: ['hamas authorities|government|administration'],
  },
  {
    entity: 'hamas-administration',
    test: 'rulers',
    patterns: ['gaza government'],
  },
  {
    entity: 'hamas-administration',
    test: 'medics',
    patterns: ['gaza|gazan|local authorities', 'authorities in gaza'],
  },
  {
    entity: 'israeli-military',
    test: null,
    patterns: [
      'israeli army|military|soldiers|troops|forces|tanks|warplanes|jets|airforce',
      'israeli air|defence|security|ground|occupation force|forces',
      'occupation military|soldiers|troops',
      'israel defence|defense force',
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
      'technocratic|technocrat authority|rule',
      'technocrat led committee|government|administration|body',
      'interim palestinian|technocratic|- administration|committee|body',
      'committee|government|administration|group|body of palestinian|independent|- technocrats',
      'committee|government|administration|body of palestinian experts|professionals|independents',
      'group of palestinian experts',
      'palestinian committee|body',
      'gaza committee',
      'palestinian national committee',
      'non hamas palestinian|- government|administration',
      'non hamas palestinian|- governing body',
      'civilian governing authority|body',
      'technocratic governing committee|body',
      'palestinian governing authority',
      'governing committee of palestinians',
      'governing committee of palestinian experts',
      'governing body for gaza',
      'technocratic governance',
    ],
  },
  {
    entity: 'stabilisation-force',
    test: null,
    from: '2025-09-29',
    patterns: [
      'international|multinational|foreign stabilisation|stability|peacekeeping|security|- force|forces',
      'gaza stabilisation|stability|peacekeeping|- force',
      'stabilisation force|forces',
      'stabilising force',
      'gaza peace force',
      'gaza stabilisation|peacekeeping mission',
    ],
  },
  {
    entity: 'stabilisation-force',
    test: 'of-gaza',
    from: '2025-09-29',
    patterns: ['stabilisation mission|operation|contingent|troops'],
  },
  {
    entity: 'stabilisation-force',
    test: 'peacekeeping',
    from: '2025-09-29',
    patterns: ['peacekeeping|enforcement mission|operation|contingent'],
  },
];
