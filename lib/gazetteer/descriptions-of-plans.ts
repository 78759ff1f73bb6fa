import type { DescriptionClass } from '@/lib/gazetteer/description-class';

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

const bigPlan = {
  ofWar: true,
  fits: plans,
  lately: narrowPlans,
  fallback: 'comprehensive-plan',
  modifiers: 'peace us american gaza 20-point new current whole 20 point white house multi phase',
};

/** "the text of the law", "the draft charter": papers of their own. */
const otherPapers =
  'of to message messages resolution resolutions agreement charter constitution law bill plan deal version';

/** Plans, deals and the papers that hold them. */
export const descriptionsOfPlans: readonly DescriptionClass[] = [
  {
    ...bigPlan,
    heads: 'plan|proposal|blueprint',
    fallbackBeside: [...framework, 'board-of-peace', 'stabilisation-force', 'resolution-2803'],
  },
  {
    heads: 'initiative',
    ofWar: true,
    fits: [...plans, 'board-of-peace'],
    modifiers: 'peace us american gaza new trump',
    reach: 3,
  },
  {
    heads: 'document|prospectus',
    ofWar: true,
    fits: [...plans, 'resolution-2803', 'implementation-steps'],
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
    modifiers: 'new disarmament phased american us',
  },
  {
    heads: 'agreement|deal|accord|pact',
    ofWar: true,
    fits: ['implementation-steps', 'january-2025-agreement', 'fifteen-point-roadmap'],
    fallback: 'implementation-steps',
    fallbackBeside: [...framework, 'comprehensive-plan', 'hamas'],
    modifiers: 'ceasefire peace gaza truce october fragile hostage us-brokered brokered current us',
  },
  {
    heads: 'arrangement|understandings',
    ofWar: true,
    fits: ['implementation-steps', 'ceasefire', 'fifteen-point-roadmap'],
    only: 'implementation-steps',
    modifiers: 'ceasefire truce october',
    reach: 1,
  },
  {
    heads: 'text|measure',
    ofWar: true,
    fits: [...plans, 'resolution-2803', 'implementation-steps'],
    only: 'resolution-2803',
    modifiers: 'un us american council',
    notBefore: otherPapers,
    reach: 2,
  },
  {
    heads: 'draft',
    ofWar: true,
    fits: ['resolution-2803'],
    modifiers: 'un us american council',
    notBefore: otherPapers,
    reach: 2,
  },
  {
    heads: 'resolution',
    ofWar: true,
    fits: ['resolution-2803'],
    fallback: 'resolution-2803',
    fallbackBeside: ['un-security-council', 'stabilisation-force'],
    modifiers:
      'un us american united nations council security november drafted draft adopted approved',
  },
  {
    heads: 'charter',
    fits: ['board-of-peace-charter'],
    fallback: 'board-of-peace-charter',
    fallbackBeside: ['board-of-peace'],
    notBefore: 'flight flights school schools plane of',
    modifiers: 'founding draft proposed',
  },
  {
    heads: 'disarmament plan|disarmament proposal|disarmament deal|disarmament document',
    fits: ['fifteen-point-roadmap', 'board-disarmament-plan'],
    prefers: 'fifteen-point-roadmap',
    modifiers: 'phased',
  },
];
