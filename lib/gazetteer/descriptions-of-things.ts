import type { DescriptionClass } from '@/lib/gazetteer/description-class';

/** Places, papers, meetings and bodies that a text names once and then takes up by their noun, soon after. */
export const descriptionsOfThings: readonly DescriptionClass[] = [
  {
    heads: 'attack|attacks',
    onlyHere: true,
    fits: ['ceasefire-strikes', 'october-7-attack'],
    modifiers: 'israeli deadly latest overnight drone',
    notBefore: 'of by against on',
    reach: 1,
  },
  {
    heads: 'strike|strikes|bombing|raid|raids',
    onlyHere: true,
    fits: ['ceasefire-strikes'],
    modifiers: 'air israeli deadly latest overnight drone',
    notBefore: 'of by against on',
    reach: 1,
  },
  {
    heads: 'corridor|corridors',
    ofWar: true,
    fits: ['philadelphi-corridor', 'morag-netzarim-corridors', 'medical-evacuation'],
    modifiers: 'strategic narrow medical military humanitarian',
    reach: 2,
  },
  {
    heads: 'assessment',
    ofWar: true,
    fits: ['damage-assessment'],
    modifiers: 'joint damage needs rapid world bank earlier interim',
    reach: 3,
  },
  {
    heads: 'conference',
    fits: ['cairo-reconstruction-conference'],
    modifiers: 'reconstruction donors donor recovery cairo',
    reach: 3,
  },
  {
    heads: 'summit',
    fits: ['sharm-el-sheikh-summit'],
    modifiers: 'peace gaza october',
    reach: 3,
  },
  {
    heads: 'declaration',
    fits: ['trump-declaration'],
    modifiers: 'joint signed',
    reach: 3,
  },
  {
    heads: 'election|elections|ballot',
    fits: ['israel-election-2026', 'plc-election-2026', 'pnc-election', 'deir-al-balah-vote'],
    modifiers: 'october coming upcoming municipal local parliamentary legislative general',
    reach: 2,
  },
  {
    heads: 'vote',
    fits: ['israel-election-2026', 'plc-election-2026', 'pnc-election', 'deir-al-balah-vote'],
    modifiers: 'october coming upcoming municipal local parliamentary legislative general',
    reach: 0,
    ofOwner: { israel: 'israel-election-2026' },
  },
  {
    heads: 'parliament|legislature|chamber|plenum',
    fits: ['knesset'],
    modifiers: 'israeli',
    reach: 3,
  },
  {
    heads: 'mission',
    ofWar: true,
    fits: ['stabilisation-force', 'eubam-rafah'],
    modifiers: 'eu european international border peacekeeping',
    notBefore: 'to of',
    reach: 3,
  },
  {
    heads: 'islamic republic',
    fits: ['iran'],
    modifiers: '',
  },
  {
    heads: 'foundation',
    fits: ['ghf'],
    modifiers: 'us american backed private',
    reach: 3,
  },
  {
    heads: 'forum',
    fits: ['hostage-families-forum'],
    modifiers: 'families',
    reach: 2,
  },
  {
    heads: 'coordination centre|coordination center|command centre|command center',
    fits: ['cmcc'],
    modifiers: 'us american led new military civil',
    reach: 6,
  },
  {
    heads: 'security service|security agency|intelligence service|intelligence agency',
    fits: ['shin-bet'],
    modifiers: 'domestic internal israeli',
    reach: 3,
  },
];
