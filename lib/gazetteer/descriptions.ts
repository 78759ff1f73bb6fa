import type { DescriptionClass } from '@/lib/gazetteer/description-class';
import { descriptionsOfActors } from '@/lib/gazetteer/descriptions-of-actors';

const militants = [
  'hamas',
  'hezbollah',
  'palestinian-islamic-jihad',
  'popular-forces',
  'qassam-brigades',
  'fatah',
  'plo',
  'palestinian-factions',
];

const plans = [
  'comprehensive-plan',
  'fifteen-point-roadmap',
  'arab-plan',
  'board-disarmament-plan',
  'new-gaza-plan',
  'project-sunrise',
  'great-trust',
  'gaza-recovery-plan',
  'pa-recovery-plan',
];

const narrowPlans = ['voluntary-migration', 'planned-communities', 'humanitarian-zones-pilot'];

/** Parts of the framework: where they are named, a bare "the plan" is Trump's. */
const framework = [
  'ceasefire',
  'phase-one',
  'phase-two',
  'implementation-steps',
  'israeli-withdrawal',
  'disarmament',
];

/** What is spoken of where a bare "the board" is the Board of Peace. */
const boardsCompany = [
  'donald-trump',
  'comprehensive-plan',
  'phase-two',
  'tony-blair',
  'nickolay-mladenov',
  'ncag',
  'stabilisation-force',
  'resolution-2803',
];

export const descriptionClasses: readonly DescriptionClass[] = [
  {
    heads: 'movement',
    fits: ['hamas', 'fatah', 'hezbollah', 'palestinian-islamic-jihad'],
    modifiers: 'islamist islamic resistance palestinian militant armed',
  },
  {
    heads: 'group|organisation|organization|militants|faction|militia',
    fits: militants,
    modifiers:
      'islamist islamic militant terror terrorist armed palestinian resistance iran-backed iranian-backed backed iran iranian',
  },
  {
    heads: 'factions',
    fits: ['palestinian-factions'],
    modifiers: 'palestinian armed other resistance militant gaza',
    fallback: 'palestinian-factions',
  },
  {
    heads: 'force|forces',
    ofWar: true,
    fits: ['stabilisation-force', 'gaza-police'],
    modifiers:
      'new proposed planned international multinational foreign stabilisation stabilization security peacekeeping',
  },
  {
    heads: 'police',
    fits: ['gaza-police'],
    modifiers: 'new vetted palestinian',
  },
  {
    heads: 'committee',
    fits: ['ncag', 'gaza-executive-board', 'community-support-committee', 'pa-board-coordination'],
    modifiers:
      'new palestinian technocratic national transitional administrative administration governing gaza 15-member member 15',
  },
  {
    heads: 'body|panel',
    fits: ['ncag', 'board-of-peace', 'gaza-executive-board', 'community-support-committee'],
    modifiers: 'new palestinian technocratic transitional governing',
  },
  {
    heads: 'board',
    fits: ['board-of-peace', 'founding-executive-board', 'gaza-executive-board'],
    prefers: 'board-of-peace',
    fallback: 'board-of-peace',
    fallbackBeside: boardsCompany,
    modifiers: 'new peace gaza newly formed created',
  },
  {
    heads: 'executive board',
    fits: ['founding-executive-board', 'gaza-executive-board'],
    modifiers: 'new',
  },
  {
    heads: 'council',
    fits: ['un-security-council'],
    modifiers: '15-member 15 member',
  },
  {
    heads: 'plan|proposal|blueprint|framework|initiative',
    ofWar: true,
    fits: plans,
    lately: narrowPlans,
    fallback: 'comprehensive-plan',
    fallbackBeside: framework,
    modifiers: 'peace us american gaza 20-point new current whole 20 point',
  },
  {
    heads: 'document|prospectus',
    ofWar: true,
    fits: plans,
    modifiers: '',
    reach: 4,
  },
  {
    heads: 'directorate',
    fits: ['voluntary-migration'],
    modifiers: 'emigration',
    reach: 2,
  },
  {
    heads: 'scheme|project|pilot|housing project|pilot project|programme|program',
    ofWar: true,
    fits: ['great-trust', 'project-sunrise', 'planned-communities', 'humanitarian-zones-pilot'],
    modifiers: 'housing pilot emirati',
    reach: 8,
  },
  {
    heads: 'roadmap',
    ofWar: true,
    fits: ['fifteen-point-roadmap', 'comprehensive-plan'],
    prefers: 'fifteen-point-roadmap',
    modifiers: 'new disarmament phased',
  },
  {
    heads: 'agreement|deal|accord',
    ofWar: true,
    fits: ['implementation-steps', 'january-2025-agreement', 'fifteen-point-roadmap'],
    fallback: 'implementation-steps',
    fallbackBeside: [...framework, 'comprehensive-plan', 'hamas'],
    modifiers: 'ceasefire peace gaza truce october fragile hostage us-brokered brokered current us',
  },
  {
    heads: 'resolution',
    ofWar: true,
    fits: ['resolution-2803'],
    modifiers: 'un council security november',
  },
  {
    heads: 'charter',
    fits: ['board-of-peace-charter'],
    modifiers: '',
  },
  {
    heads: 'line',
    ofWar: true,
    fits: ['yellow-line', 'orange-line', 'second-withdrawal-line'],
    modifiers: 'current initial new demarcation original withdrawal redeployment',
    fallback: 'yellow-line',
    fallbackAfter: 'from of beyond behind across cross crossed crossing crosses',
  },
  {
    heads: 'strip|enclave',
    fits: ['gaza-strip'],
    modifiers:
      'southern northern central western eastern coastal palestinian besieged war-torn torn war shattered devastated ruined battered whole entire',
    fallback: 'gaza-strip',
  },
  {
    heads: 'crossing',
    fits: [
      'rafah-crossing',
      'kerem-shalom-crossing',
      'zikim-crossing',
      'allenby-crossing',
      'crossings',
    ],
    modifiers: 'border vital key',
  },
  {
    heads: 'agency',
    fits: ['unrwa', 'unicef', 'wfp', 'who', 'ocha', 'undp'],
    lately: ['voluntary-migration'],
    modifiers: 'un aid relief health food',
  },
  {
    heads: 'agencies',
    fits: ['united-nations'],
    modifiers: 'un aid relief two three',
  },
  {
    heads: 'army|military',
    fits: ['israeli-military'],
    modifiers: 'israeli police and',
    fallback: 'israeli-military',
  },
  {
    heads: 'administration',
    fits: ['united-states'],
    modifiers: 'trump us american',
    fallback: 'united-states',
    fallbackBeside: ['donald-trump', 'marco-rubio', 'steve-witkoff', 'jared-kushner'],
  },
  {
    heads: 'disarmament plan|disarmament proposal|disarmament deal|disarmament document',
    fits: ['fifteen-point-roadmap', 'board-disarmament-plan'],
    prefers: 'fifteen-point-roadmap',
    modifiers: 'phased',
  },
  {
    heads: 'fund',
    fits: ['gaza-fund'],
    modifiers: 'trust',
  },
  {
    heads: 'ministry',
    fits: ['gaza-health-ministry'],
    modifiers: 'health',
  },
  {
    heads: 'authority',
    fits: ['palestinian-authority'],
    modifiers: '',
    capital: true,
  },
  {
    heads: 'bank',
    fits: ['world-bank'],
    modifiers: '',
    capital: true,
  },
  ...descriptionsOfActors,
];

/** A class with its words ready to look up. */
export type Described = Omit<DescriptionClass, 'modifiers'> & {
  readonly modifiers: ReadonlySet<string>;
};

const classOfHead = new Map<string, Described>(
  descriptionClasses.flatMap((each) => {
    const described = { ...each, modifiers: new Set(each.modifiers.split(' ')) };
    return each.heads.split('|').map((head) => [head, described] as const);
  }),
);

/** The class of a noun in descriptions; null for a noun that is in none. */
export function descriptionClassOf(head: string): Described | null {
  return classOfHead.get(head) ?? null;
}
