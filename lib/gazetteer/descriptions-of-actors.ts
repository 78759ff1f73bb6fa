import type { DescriptionClass } from '@/lib/gazetteer/description-class';

const countries = (
  'israel egypt qatar turkiye jordan iran lebanon saudi-arabia united-arab-emirates indonesia pakistan ' +
  'united-kingdom france germany italy russia china united-states azerbaijan kazakhstan kosovo albania ' +
  'morocco'
).split(' ');

/** Israelis who speak for their government. */
const leaders = ['benjamin-netanyahu', 'israel-katz', 'bezalel-smotrich', 'gideon-saar'];

/** Days on which Israel's ministers of defence and of foreign affairs were those that are listed. */
const inOffice = ['2024-11-01', '2026-10-27'] as const;

/** Offices, states, and what rules them. */
export const descriptionsOfActors: readonly DescriptionClass[] = [
  {
    heads: 'president',
    persons: true,
    fits: [
      'donald-trump',
      'mahmoud-abbas',
      'abdel-fattah-el-sisi',
      'recep-tayyip-erdogan',
      'isaac-herzog',
    ],
    modifiers: 'american us republican year old',
    ahead: true,
    fallback: 'donald-trump',
    fallbackBeside: ['jd-vance'],
    anywhere: true,
  },
  {
    heads:
      'american leader|us leader|american president|us president|republican leader|old republican',
    persons: true,
    fits: ['donald-trump'],
    modifiers: 'year',
    ahead: true,
  },
  {
    heads: 'vice president',
    persons: true,
    fits: ['jd-vance'],
    modifiers: 'american us',
    fallback: 'jd-vance',
    fallbackBeside: ['united-states', 'donald-trump', 'marco-rubio', 'jared-kushner'],
    anywhere: true,
  },
  {
    heads: 'secretary of state',
    persons: true,
    fits: ['marco-rubio'],
    modifiers: 'american us',
  },
  {
    heads: 'commander',
    persons: true,
    fits: ['jasper-jeffers', 'eyal-zamir', 'izz-al-din-al-haddad'],
    modifiers: 'force',
    notBefore: 'of in for',
    reach: 1,
  },
  {
    heads: 'special coordinator|coordinator',
    persons: true,
    fits: ['ramiz-alakbarov'],
    modifiers: 'un deputy',
    reach: 2,
  },
  {
    heads: 'secretary',
    persons: true,
    fits: ['marco-rubio'],
    modifiers: '',
    reach: 1,
  },
  {
    heads: 'secretary general',
    persons: true,
    fits: ['antonio-guterres'],
    modifiers: 'un',
  },
  {
    heads: 'defence minister|defense minister',
    persons: true,
    fits: ['israel-katz'],
    modifiers: 'israeli',
    fallback: 'israel-katz',
    fallbackWithin: inOffice,
    fallbackBeside: ['benjamin-netanyahu', 'eyal-zamir'],
  },
  {
    heads: 'finance minister',
    persons: true,
    fits: ['bezalel-smotrich'],
    modifiers: 'israeli far right',
  },
  {
    heads: 'foreign minister',
    persons: true,
    fits: ['gideon-saar', 'badr-abdelatty', 'hakan-fidan'],
    modifiers: '',
    reach: 1,
    fallback: 'gideon-saar',
    fallbackWithin: inOffice,
    fallbackBeside: ['benjamin-netanyahu'],
  },
  {
    heads:
      'eight states|eight countries|eight nations|eight ministers|eight ministries|eight governments|eight foreign ministers|eight foreign ministries|eight capitals',
    fits: ['eight-arab-muslim-states'],
    modifiers: 'same',
    counts: true,
    reach: 12,
  },
  {
    heads: 'ministers|ministries|signatories',
    fits: ['eight-arab-muslim-states', ...leaders, 'itamar-ben-gvir'],
    only: 'eight-arab-muslim-states',
    modifiers: 'foreign arab muslim',
    reach: 3,
  },
  {
    heads: 'cabinet|security cabinet',
    fits: [...countries, ...leaders],
    only: 'israel',
    nation: true,
    modifiers: 'israeli security',
    attributive: true,
    reach: 0,
    fallback: 'israel',
    fallbackBeside: ['israel', ...leaders],
  },
  {
    heads: 'government',
    fits: [
      ...countries,
      ...leaders,
      'hamas',
      'palestinian-authority',
      'ncag',
      'hamas-administration',
    ],
    only: 'israel',
    nation: true,
    modifiers: 'israeli',
    ofOwner: { hamas: 'hamas-administration' },
    reach: 0,
  },
  {
    heads: 'prime minister|premier',
    persons: true,
    fits: ['benjamin-netanyahu', 'mohammad-mustafa', 'mohammed-bin-abdulrahman-al-thani'],
    modifiers: 'israeli',
  },
  {
    heads: 'envoy',
    persons: true,
    fits: ['steve-witkoff', 'jared-kushner', 'nickolay-mladenov'],
    modifiers: 'special us american',
    notBefore: 'to',
    reach: 1,
  },
  {
    heads: 'leader',
    persons: true,
    fits: ['khalil-al-hayya'],
    modifiers: 'political',
    reach: -1,
  },
  {
    heads: 'country|nation',
    fits: countries,
    nation: true,
    modifiers: '',
    reach: 0,
  },
  {
    heads: 'regime',
    fits: ['iran'],
    modifiers: 'iranian clerical islamic current ruling theocratic',
    notBefore: 'in of',
    reach: 2,
  },
  {
    heads: 'emirate|gulf emirate',
    fits: ['qatar'],
    modifiers: 'gulf wealthy small tiny',
  },
  {
    heads: 'gulf country|gulf state',
    fits: ['united-arab-emirates', 'qatar', 'saudi-arabia'],
    nation: true,
    modifiers: '',
    reach: 1,
  },
  {
    heads: 'kingdom|gulf kingdom',
    fits: ['saudi-arabia', 'jordan', 'morocco'],
    modifiers: 'gulf hashemite',
  },
  {
    heads: 'jewish state',
    fits: ['israel'],
    modifiers: '',
    fallback: 'israel',
    anywhere: true,
  },
  {
    heads: 'general',
    persons: true,
    fits: ['jasper-jeffers', 'eyal-zamir', 'independent-monitors'],
    modifiers: 'american us israeli top',
    notBefore: 'public staff election elections assembly',
    reach: 2,
  },
  {
    heads: 'high representative',
    persons: true,
    fits: ['nickolay-mladenov'],
    modifiers: 'new board gaza',
  },
];
