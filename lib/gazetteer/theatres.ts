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
export const theatreOfEntity: Readonly<Record<string, string>> = {
  lebanon: 'lebanon',
  hezbollah: 'lebanon',
  iran: 'iran',
  'west-bank': 'west-bank',
};
