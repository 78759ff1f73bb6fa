import type { DescriptionClass } from '@/lib/gazetteer/description-class';

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

/** Boards, committees and councils. */
export const descriptionsOfBodies: readonly DescriptionClass[] = [
  {
    heads: 'committee',
    fits: ['ncag', 'gaza-executive-board', 'community-support-committee', 'pa-board-coordination'],
    modifiers:
      'new palestinian technocratic national transitional administrative administration governing gaza 15-member member 15',
    attributive: true,
  },
  {
    heads: 'technocrats',
    onlyHere: true,
    fits: ['ncag'],
    fallback: 'ncag',
    modifiers: 'palestinian 15 fifteen gaza',
  },
  {
    heads: 'body|panel',
    fits: [
      'ncag',
      'board-of-peace',
      'gaza-executive-board',
      'community-support-committee',
      'cogat',
    ],
    notAfter: 'final whole full latest',
    modifiers:
      'new palestinian technocratic transitional governing newly formed created international peace',
  },
  {
    heads: 'board',
    fits: ['board-of-peace', 'founding-executive-board', 'gaza-executive-board'],
    prefers: 'board-of-peace',
    fallback: 'board-of-peace',
    fallbackBeside: boardsCompany,
    modifiers: 'new peace gaza newly formed created overall',
    attributive: true,
  },
  {
    heads: 'executive board|executive council',
    fits: ['founding-executive-board', 'gaza-executive-board'],
    modifiers: 'new',
    ofOwner: { 'board-of-peace': 'founding-executive-board' },
  },
  {
    heads: 'executive committee',
    fits: ['founding-executive-board', 'gaza-executive-board'],
    modifiers: 'new',
  },
  {
    heads: 'council',
    fits: ['un-security-council'],
    fallback: 'un-security-council',
    fallbackBeside: ['united-nations', 'antonio-guterres', 'resolution-2803'],
    modifiers: '15-member 15 member',
  },
];
