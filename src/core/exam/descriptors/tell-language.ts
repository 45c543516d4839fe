import { baseOfVerb } from './en/verbs';
import { kindOfVerb } from './nl/verbs';
import { bare } from './words';

const dutch = new Set(
  (
    'de het een en van voor met bij naar aan zijn haar hun die dat dit is niet door uit wordt worden zich als om te of ook op ' +
    'zij hij ze tijdig volgens binnen over tot tijdens juiste eigen alle'
  ).split(' '),
);
const english = new Set(
  (
    'the a an and of for with by to from his her their that this is not are be been or also on they he she it its as in at ' +
    'when if before after during own all how what whether in'
  ).split(' '),
);
const dutchSound = /ij|aa|oe(?!s)|ee(?=[kmrtv])|uu|sch|cht|eert$|lijk|ig$|heid$|aar$/u;
const englishSound = /th|sh|ly$|tion|ck|ing$|wh|ss$|ys$/u;

/** Dutch or English, by its words and by how they are spelt; null where neither clearly has more. */
export function tellLanguage(sentence: string): 'nl' | 'en' | null {
  const words = sentence
    .toLowerCase()
    .split(/[\s/]+/u)
    .map(bare);
  const score = (known: ReadonlySet<string>, sound: RegExp): number =>
    words.reduce((sum, word) => sum + (known.has(word) ? 3 : 0) + (sound.test(word) ? 1 : 0), 0);
  const nl = score(dutch, dutchSound) + (kindOfVerb(words[0] ?? '') !== null ? 3 : 0);
  const en = score(english, englishSound) + (baseOfVerb(words[0] ?? '') !== null ? 3 : 0);
  if (nl === en || Math.max(nl, en) < 2) return null;
  return nl > en ? 'nl' : 'en';
}
