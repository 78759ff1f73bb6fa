import { expect, it } from 'vitest';
import { isEnglish } from '@/lib/gate/is-english';

const english =
  'The mediators met in Cairo for the third time in a week, and they said that it was not the last. ' +
  'A date for the second phase has been promised by all of them, but none of them has named one.';
const german =
  'Die Vermittler trafen sich in Kairo zum dritten Mal in einer Woche und sagten, dass es nicht das ' +
  'letzte Mal gewesen sei. Ein Termin für die zweite Phase wurde von allen versprochen und von keinem genannt.';
const french =
  'Les médiateurs se sont réunis au Caire pour la troisième fois en une semaine et ont dit que ce ne ' +
  'serait pas la dernière. Une date pour la deuxième phase a été promise par tous et nommée par personne.';
const arabic =
  'اجتمع الوسطاء في القاهرة للمرة الثالثة خلال أسبوع وقالوا إنها لن تكون المرة الأخيرة. '.repeat(3);
const names = 'مجلس السلام and מועצת השלום are what the board is called in the two languages. ';

it.each([
  ['an English text', english, 'en', true],
  ['an English text that is declared otherwise', english, 'de', true],
  ['an English text that declares nothing', english, null, true],
  ['an English text with Arabic and Hebrew names', names.repeat(2) + english, 'en', true],
  ['a German text', german, 'de', false],
  ['a German text that is declared to be English', german, 'en', false],
  ['a German text that declares nothing', german, null, false],
  ['a French text', french, null, false],
  ['an Arabic text', arabic, 'en', false],
  ['a short Arabic text', arabic.slice(0, 60), null, false],
  [
    'a Japanese text',
    'イスラエルとハマスの停戦をめぐり仲介国がカイロで三回目の協議を行った。'.repeat(4),
    'en',
    false,
  ],
  ['a headline that declares nothing', 'Hamas rejects plan', null, true],
  ['a headline on an English page', 'Hamas rejects plan', 'en', true],
  ['a headline on a Turkish page', 'Hamas rejects plan', 'tr', false],
  ['nothing at all', '', null, true],
])('judges %s', (_, text, lang, expected) => {
  expect(isEnglish(text, lang)).toBe(expected);
});
