import type { DescriptionClass } from '@/lib/gazetteer/description-class';
import { descriptionsOfBodies } from '@/lib/gazetteer/descriptions-of-bodies';
import { descriptionsOfPlans } from '@/lib/gazetteer/descriptions-of-plans';
import { descriptionsOfThings } from '@/lib/gazetteer/descriptions-of-things';
import { descriptionsOfActors } from '@/lib/gazetteer/descriptions-of-actors';

const militants = [
  'hamas',
  'hezbollah',
  'palestinian-islamic-jihad',
  'popular-forces',
  'fatah',
  'plo',
];

/** What is said of armed groups without making them another. */
const militant =
  'islamist islamic militant terror terrorist armed palestinian resistance backed iran iranian gaza based ruling hardline jihadist';

/** What is said of Gaza's ground without making it another. */
const landscape =
  'coastal narrow tiny crowded densely populated overcrowded besieged blockaded sealed war torn shattered devastated ravaged ruined battered embattled bombed starving impoverished mediterranean';

const soldiers = {
  onlyHere: true,
  fits: ['israeli-military', 'stabilisation-force'],
  modifiers: 'ground',
  reach: 1,
  ofOwner: { israel: 'israeli-military', 'israeli-military': 'israeli-military' },
};

export const descriptionClasses: readonly DescriptionClass[] = [
  {
    heads: 'movement',
    fits: ['hamas', 'fatah', 'hezbollah', 'palestinian-islamic-jihad'],
    byBacker: true,
    modifiers: 'islamist islamic resistance palestinian militant armed gaza based',
  },
  {
    heads: 'group|organisation|organization',
    fits: militants,
    lately: ['ncag', 'unrwa'],
    orBoard: true,
    byBacker: true,
    modifiers: `${militant} new`,
  },
  {
    heads: 'faction',
    fits: militants,
    byBacker: true,
    modifiers: militant,
    ofOwner: { 'popular-forces': 'popular-forces' },
  },
  {
    heads: 'militia',
    fits: ['popular-forces', 'hezbollah'],
    byBacker: true,
    modifiers: militant,
    reach: 3,
  },
  {
    heads: 'militants|islamists',
    fits: [...militants, 'palestinian-factions'],
    byBacker: true,
    modifiers: militant,
  },
  {
    heads: 'factions',
    fits: ['palestinian-factions'],
    modifiers: 'palestinian armed other resistance militant gaza',
    fallback: 'palestinian-factions',
  },
  {
    heads: 'groups',
    fits: ['palestinian-factions'],
    modifiers: 'palestinian armed militant resistance',
    reach: 1,
  },
  {
    heads: 'force|forces',
    ofWar: true,
    fits: ['stabilisation-force', 'gaza-police'],
    modifiers:
      'new proposed planned international multinational foreign stabilisation stabilization security peacekeeping',
    ofOwner: { israel: 'israeli-military', 'israeli-military': 'israeli-military' },
    fallback: 'stabilisation-force',
    fallbackBeside: ['resolution-2803', 'jasper-jeffers', 'indonesia', 'azerbaijan', 'kazakhstan'],
  },
  { ...soldiers, heads: 'soldiers' },
  { ...soldiers, heads: 'troops', bareAfter: 'on at by against as when where while that' },
  {
    heads: 'recruits|cadets|trainees|policemen',
    fits: ['gaza-police'],
    modifiers: 'police new vetted palestinian trained first',
    reach: 3,
  },
  {
    heads: 'police',
    fits: ['gaza-police'],
    modifiers: 'new vetted palestinian',
  },
  {
    heads: 'line|demarcation|boundary',
    ofWar: true,
    fits: ['yellow-line', 'orange-line', 'second-withdrawal-line'],
    modifiers:
      'current initial new demarcation border original withdrawal redeployment temporary military separation',
    fallback: 'yellow-line',
    fallbackAfter: 'from of beyond behind across cross crossed crossing crosses',
  },
  {
    heads: 'current lines|withdrawal lines|deployment lines|present lines|existing lines',
    ofWar: true,
    fits: ['yellow-line'],
    modifiers: '',
    ofOwner: { israel: 'yellow-line' },
  },
  {
    heads: 'territory',
    onlyHere: true,
    fits: ['gaza-strip', 'west-bank'],
    only: 'gaza-strip',
    modifiers: `palestinian ${landscape}`,
    notBefore:
      'it they he that which under held controlled occupied captured seized east west beyond inside between israel hamas of for to',
    fallback: 'gaza-strip',
  },
  {
    heads: 'strip|enclave',
    fits: ['gaza-strip'],
    modifiers: `southern northern central western eastern palestinian whole entire ${landscape}`,
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
    modifiers: 'border vital key main southern northern only strategic aid',
    notBefore: 'into',
  },
  {
    heads: 'terminal|gateway|border point',
    fits: ['rafah-crossing', 'kerem-shalom-crossing'],
    modifiers: 'border vital key main southern only strategic',
    notBefore: 'to of',
    reach: 3,
  },
  {
    heads: 'agency|un agency',
    fits: ['unrwa', 'unicef', 'wfp', 'who', 'ocha', 'undp'],
    lately: ['voluntary-migration'],
    modifiers: 'un aid relief refugee health food children',
  },
  {
    heads: 'agencies',
    fits: ['united-nations'],
    modifiers: 'un aid relief two three',
  },
  {
    heads: 'world body|un body|global body',
    fits: ['united-nations'],
    modifiers: '',
    fallback: 'united-nations',
    anywhere: true,
  },
  {
    heads: 'bloc',
    fits: ['european-union', 'eight-arab-muslim-states'],
    modifiers: 'european diplomatic 27 member nation',
    reach: 3,
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
    attributive: true,
    ofOwner: { 'donald-trump': 'united-states', hamas: 'hamas-administration' },
    fallback: 'united-states',
    fallbackBeside: ['donald-trump', 'marco-rubio', 'steve-witkoff', 'jared-kushner'],
  },
  {
    heads: 'fund',
    fits: ['gaza-fund'],
    modifiers: 'trust world bank administered run managed backed held gaza reconstruction empty',
    fallback: 'gaza-fund',
    fallbackBeside: ['board-of-peace-pledges', 'world-bank'],
  },
  {
    heads: 'ministry',
    fits: ['gaza-health-ministry'],
    modifiers: '',
  },
  {
    heads: 'health ministry|ministry of health|health authority|health authorities',
    ofWar: true,
    fits: ['gaza-health-ministry'],
    modifiers: 'hamas run local gaza controlled territory strip enclave',
    ofOwner: { 'gaza-strip': 'gaza-health-ministry' },
    fallback: 'gaza-health-ministry',
  },
  {
    heads: 'authority',
    fits: ['palestinian-authority'],
    modifiers: '',
    notBefore: 'to of over for on in which that',
    reach: 3,
  },
  {
    heads: 'bank',
    fits: ['world-bank'],
    modifiers: '',
    reach: 1,
  },
  ...descriptionsOfBodies,
  ...descriptionsOfPlans,
  ...descriptionsOfThings,
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
