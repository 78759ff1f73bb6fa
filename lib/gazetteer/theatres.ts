import type { GazetteerEntry } from '@/lib/briefing/types';
import type { Sense } from '@/lib/gazetteer/sense';

/** Words outside the briefing that show a sentence is about another conflict or country. */
export const theatreWords: Readonly<Record<string, string>> = {
  ukraine: 'ukraine|ukrainian|ukrainians|kyiv|zelensky|zelenskyy|crimea|donbas|donetsk',
  syria: 'syria|syrian|syrians|damascus|al sharaa|aleppo',
  yemen: 'yemen|yemeni|houthi|houthis|sanaa',
  sudan: 'sudan|sudanese|khartoum|darfur',
  iraq: 'iraq|iraqi|baghdad',
  afghanistan: 'afghanistan|afghan|taliban|kabul',
  haiti: 'haiti|haitian',
  venezuela: 'venezuela|venezuelan|maduro|caracas',
  oman: 'strait of hormuz|hormuz|oman',
  somalia: 'somalia|somali',
  libya: 'libya|libyan|tripoli',
  congo: 'congo|congolese|rwanda',
  armenia: 'armenia|armenian|karabakh|nagorno karabakh',
  taiwan: 'taiwan|taiwanese',
  korea: 'north korea|south korea|pyongyang',
  cuba: 'cuba|cuban|havana',
  greenland: 'greenland|denmark',
  oslo: 'oslo|oslo accords',
};

/** Entities of the briefing that stand for a conflict of their own, and the name of it. */
const theatreOfEntity: Readonly<Record<string, string>> = {
  lebanon: 'lebanon',
  hezbollah: 'lebanon',
  iran: 'iran',
  'west-bank': 'west-bank',
};

const gazaNames = /gaza|hamas|rafah|islamic jihad|qassam/i;

/** Whether naming the entity shows by itself that the text is about Gaza. */
export function isBoundToGaza(entry: GazetteerEntry): boolean {
  return entry.salience === 3 || gazaNames.test(entry.label);
}

/** The conflict that a form used in this sense shows its sentence to be about, or null. */
export function theatreOfSense(sense: Sense, bound: ReadonlySet<string>): string | null {
  if (sense.kind === 'theatre') return sense.theatre;
  if (!('entity' in sense) || sense.kind === 'surname') return null;
  const theatre = theatreOfEntity[sense.entity];
  if (theatre !== undefined) return theatre;
  return sense.kind === 'name' && sense.hint === null && bound.has(sense.entity) ? 'gaza' : null;
}
