import type { Phrase } from '@/lib/gazetteer/phrase';

/** What is done on the ground: strikes, withdrawal, removal, rebuilding, giving up arms. */
export const deedPhrases: readonly Phrase[] = [
  {
    entity: 'disarmament',
    test: 'weapons',
    patterns: [
      'disarm|disarms|disarmed|disarming|disarmament',
      'decommissioning|decommissioned|decommission|decommissions',
      'weapons|weaponry|arms|arsenal|guns|rifles',
      'dismantle|dismantling|dismantled of|the|its|their|all|hamas|- weapons|arms|arsenal',
      'dismantling of the|its|their|all weapons|arms|arsenal',
      'verified decommissioning of weapons',
    ],
  },
  {
    entity: 'disarmament',
    test: 'of-gaza',
    patterns: ['weapons surrender|handover'],
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
    entity: 'sixty-day-deadline',
    test: 'deadline',
    from: '2025-12-01',
    patterns: ['within 60 days', 'two month deadline'],
  },
  {
    entity: 'israeli-withdrawal',
    test: 'withdrawal',
    from: '2025-09-29',
    patterns: [
      'withdrawal|withdrawals|withdraw|withdraws|withdrew|withdrawn|withdrawing',
      'pullout|pullback|pullouts|pullbacks|redeployment|redeployments|redeploy|redeployed|redeploying',
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
    entity: 'displacement',
    test: 'of-gaza',
    patterns: ['displaced mother|children|residents|civilians', 'tent camp|camps'],
  },
  {
    entity: 'board-of-peace-pledges',
    test: 'pledge',
    patterns: [
      'foreign|donor|donors|unpaid|unmet|cash|financial pledges',
      'pledge|pledges|pledged',
    ],
  },
  {
    entity: 'shelter',
    test: 'of-gaza',
    patterns: [
      'mobile|prefabricated|temporary homes|houses',
      'caravans',
      'shelter supplies',
      'temporary|emergency|proper|adequate|unsafe shelter|shelters',
      'tent encampment|encampments',
    ],
  },
  {
    entity: 'shelter',
    test: 'tent',
    patterns: ['tent|tents'],
  },
  {
    entity: 'tunnels',
    test: 'of-gaza',
    patterns: ['tunnel', 'underground tunnel|tunnels|facilities'],
  },
  {
    entity: 'reconstruction',
    test: 'rebuilding',
    patterns: [
      'reconstruction|rebuilding|redevelopment',
      'rebuild|rebuilds|rebuilt|redevelop|redeveloped|redeveloping|reconstruct|reconstructed',
      'rehabilitation',
    ],
  },
  {
    entity: 'hostage-release',
    test: 'of-gaza',
    patterns: [
      'hostages|captives',
      'living|dead|deceased|slain|remaining|israeli|american|last hostages|captives|hostage',
      'dead|deceased captive',
      'held hostage in|by',
      'living and dead|deceased hostages',
      'return|release of the|all|- hostages|captives',
      'hostages|hostage bodies|remains',
    ],
  },
  {
    entity: 'hostage-release',
    test: 'remains',
    patterns: ['remains|bodies|coffins|body'],
  },
  {
    entity: 'prisoner-release',
    test: 'returned',
    patterns: ['bodies|remains', 'palestinian bodies|remains'],
  },
  {
    entity: 'ceasefire-strikes',
    test: 'strike',
    from: '2025-10-10',
    patterns: [
      'israeli strike|strikes|airstrike|airstrikes|bombardment|bombardments|shelling|bombing|bombings|raids',
      'israeli air|drone strike|strikes|raid|raids|attack|attacks',
    ],
  },
  {
    entity: 'ceasefire-strikes',
    test: 'deed',
    from: '2025-10-10',
    patterns: [
      'strike|strikes|airstrike|airstrikes|raids',
      'air|drone|missile strike|strikes|raid|raids|attack|attacks',
      'targeted|targetted killing|killings',
      'israeli attack|attacks',
      'wave of bombings|strikes|airstrikes',
      'bombing campaign',
      'attack|attacks on|in gaza',
      'attack|attacks on|in the strip|enclave',
    ],
  },
];
