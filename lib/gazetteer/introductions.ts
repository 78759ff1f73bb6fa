/** A thing of the plan that a text may introduce by what it is for, before or without its name. */
export type Introduction = {
  /** Separated by `|`. */
  readonly heads: string;
  readonly entity: string;
  /** One of these word beginnings in the same clause, after the noun: what it is to do. */
  readonly does: string;
  /** And one of these too: what it is done to. */
  readonly to: string;
  /** One of these word beginnings may not stand in the clause. */
  readonly not?: string;
  /** Only where the text also names it. */
  readonly ifListed?: true;
};

const ground = 'gaza|strip|enclave|territory';

export const introductions: readonly Introduction[] = [
  {
    heads: 'body|authority|administration',
    entity: 'board-of-peace',
    does: 'chaired by|headed by|led by',
    to: 'trump',
  },
  {
    heads: 'committee|body|administration|government|authority|panel|council',
    entity: 'ncag',
    does: 'run|govern|administer|manage',
    to: ground,
    not: 'oversee|supervis|hamas',
  },
  {
    heads: 'body|board|council',
    entity: 'board-of-peace',
    does: 'oversee|supervis|chaired by|headed by|led by',
    to: 'gaza|trump',
    not: 'aid|hospital|school',
  },
  {
    heads: 'force|mission',
    entity: 'stabilisation-force',
    does: 'secure|polic|stabilis|stabiliz|patrol|deploy|keep|guard|monitor',
    to: ground,
    not: 'volunteer|israel|hamas|rescue',
  },
  {
    heads: 'force',
    entity: 'stabilisation-force',
    does: 'disarm|demilitar',
    to: 'hamas|gaza',
    not: 'israel|own',
  },
  {
    heads: 'plan|proposal|roadmap|deal|agreement|framework',
    entity: 'fifteen-point-roadmap',
    does: 'disarm|demilitar|decommission|dismantl',
    to: `hamas|weapons|faction|${ground}`,
    not: 'leban|hezbollah',
    ifListed: true,
  },
  {
    heads: 'plan|proposal|framework',
    entity: 'comprehensive-plan',
    does: 'demilitaris|demilitariz',
    to: ground,
    ifListed: true,
  },
  {
    heads: 'plan|proposal|framework|blueprint|initiative',
    entity: 'comprehensive-plan',
    does: 'end|ending|ends|halt|stop',
    to: 'war|fighting|conflict|bloodshed',
    not: 'ukrain|leban|iran|sudan|syria|yemen|russia',
  },
  {
    heads: 'plan|proposal|framework',
    entity: 'comprehensive-plan',
    does: 'presented by|proposed by|announced by|unveiled by|put forward by|drawn up by',
    to: 'trump',
    not: 'ukrain|leban|iran|sudan|syria|yemen|russia|greenland',
  },
  {
    heads: 'resolution',
    entity: 'resolution-2803',
    does: 'authoris|authoriz|endors|mandat|establish|back|welcom|creat|calling for|giving|support|bolster|nov',
    to: 'board|force|isf|foreign troops|plan|peacekeep|stabili|dismantl|demilitar|nov',
    not: 'leban|syria|iran|unifil|senate|knesset',
  },
  {
    heads: 'conference',
    entity: 'cairo-reconstruction-conference',
    does: 'reconstruct|rebuild|recover|donor|pledg',
    to: 'egypt|cairo',
    not: 'news',
  },
  {
    heads: 'fund|trust fund',
    entity: 'gaza-fund',
    does: 'rebuild|reconstruct|recover|redevelop',
    to: ground,
    not: 'pension|hedge|crowd',
  },
];
