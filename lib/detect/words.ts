/** Closed word classes that local decisions rest on; folded keys. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles and ranks that may stand before a last name. */
export const titles = set(
  `president vice prime minister premier pm secretary senator mr mrs ms dr sir lord sheikh king emir prince
   crown gen general lt maj col adm admiral lieutenant major envoy ambassador chief leader chairman
   foreign defence defense finance national security state advisor adviser sen rep representative
   spokesman spokeswoman spokesperson professor prof candidate son law speaker commissioner high`,
);

/** Words that may stand with a capital before a last name because they open a sentence. */
export const openers = set(
  `and or the but of in on at as for if so yet while when where why how what who which that this these after
   before since until because although though despite with without under over during like unlike both even
   only still then now later today yesterday meanwhile instead again once perhaps maybe not will would can
   could should may might must did does do is are was were has have had to from by about against between
   through here there also too more most many some all another other than whether ex former`,
);

/** Ends of longer proper names that begin with a country or city. */
export const nameTails = set(
  `post times today daily hayom international university institute museum river airways airlines bonds
   envelope news tv radio tribune journal herald review monitor observer square street avenue hotel
   marathon open grand fc united city municipality valley bridge park heights tower towers plaza
   organization organisation jr hotels foundation companies charter brigade battalion`,
);

/** Beginnings of longer proper names that end in "of" and a country or city. */
export const nameHeads = set(
  `times bank university voice radio land bishop archbishop church patriarch friends duke college club`,
);

/** What a society calls itself ("Association for Civil Rights in Israel"). */
export const organisationHeads = set(
  `association society institute council union federation foundation centre center committee network forum
   physicians doctors rabbis friends friend alliance coalition league campaign movement club school church`,
);

/** Days, months and feasts: with a capital, and no part of a name that follows. */
export const timeNames = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
   september october november december ramadan eid passover christmas easter hanukkah yom kippur`,
);

/** Prepositions after which a city is a place. */
export const locatives = set('in near outside around across inside within throughout via at');

/** Verbs of motion and presence: "from", "to" and "for" after them lead to a place. */
export const motions = set(
  `travel travels travelled traveled travelling traveling fly flies flew flown flying go goes went gone going
   return returns returned returning arrive arrives arrived arriving come comes came coming visit visits
   visited visiting head heads headed heading trip visit journey flight flights moved moving leave leaves
   left leaving drive drove drove road route border airport send sends bound way reported reporting
   correspondent correspondents bureau live lives lived residents capital city streets south north east
   west suburbs outskirts mayor km kilometres miles summit conference meeting held hosted forth
   shuttle shuttles shuttled shuttling`,
);

/** What comes "from" a government. */
export const messages = set(
  `pressure signal signals message messages support approval statement training vetting demand demands
   answer response word assurances invitation criticism condemnation backing funding guarantees money
   order orders instructions comment reaction guarantee mandate request opposition objections resistance
   reluctance`,
);

/** Verbs whose object is a place. */
export const visits = set(
  'remain remains remained visit visits visited visiting leave leaves left leaving reach reached toured fled bombed struck hit',
);

/** What follows a possessive city when the city is a place. */
export const placeParts = set(
  `streets street airport suburbs outskirts mayor residents downtown university old skyline centre center
   district districts neighbourhood neighbourhoods neighborhood hospitals hotels hotel museum museums`,
);

/** Words that show the word before them is a subject. */
export const finiteVerbs = set(
  `is was are were has had have will would may might can cannot could should must did does do said says
   say told tells wants wanted insists insisted believes believed agreed refused refuses rejects rejected
   warned warns sees saw hopes hoped expects expected seeks sought backs backed announced announces also
   then never now still moved spent settled created knows knew`,
);

export const determiners = set('the this that these those both');
/** Adjectives that leave a described thing what it was ("the published roadmap"). */
export const neutralAdjectives = set(
  `full whole entire same very wider broader published latest original current new proposed planned fragile
   stalled final draft so called ambitious joint written forthcoming upcoming historic controversial much own
   landmark sweeping flagship overall ongoing existing shaky tenuous uneasy delicate brittle precarious
   fledgling nascent powerful envisioned envisaged awaited anticipated long newly established formed created
   launched unveiled announced appointed detailed multi national apolitical`,
);

export const owners = set('his her its their our your my');

/** Words that make an office somebody else's. */
export const formerly = set('former ex late then deputy acting onetime previous future assistant');
