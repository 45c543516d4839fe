import { bare, endsInPause } from '../words';
import { degreeWords } from './degree-words';
import {
  articles,
  determiners,
  particles,
  people,
  phrasesOfTheVerb,
  prepositions,
  pronouns,
  verbNouns,
} from './function-words';

/** Words after which no object goes on. */
export const stoppers: ReadonlySet<string> = new Set(
  (
    'zelf zo waar eerst altijd steeds samen ook zowel die tegelijk achteraf vooraf dagelijks wekelijks ' +
    'nauwelijks eventueel mede opnieuw daarna vervolgens'
  ).split(' '),
);

/** "zich", "hem", "het" before everything else; "het" before a noun is an article. */
export function afterPronouns(main: readonly string[]): number {
  let at = 0;
  while (pronouns.has(main[at] ?? '')) {
    const next = bare(main[at + 1] ?? '');
    const isAlone =
      next === '' || [prepositions, particles, pronouns, degreeWords, stoppers].some((words) => words.has(next));
    if (determiners.has(main[at] ?? '') && !isAlone) return at;
    at += 1;
  }
  return at;
}

/** After the last word of the object that begins at a place. */
export function objectEnd(main: readonly string[], from: number): number {
  for (let at = from + 1; at < main.length; at += 1) {
    const word = bare(main[at] ?? '');
    if (word === 'van' || isTied(main[at - 1] ?? '')) continue;
    if (prepositions.has(word) || stoppers.has(word) || degreeWords.has(word)) return at;
    if (particles.has(word) && (at === main.length - 1 || prepositions.has(main[at + 1] ?? ''))) return at;
  }
  return main.length;
}

/** Whether a phrase of the verb, not of the object, begins here: "met …", "op basis van …". */
export function beginsPhraseOfTheVerb(main: readonly string[], at: number): boolean {
  const [word, next] = [bare(main[at] ?? ''), main[at + 1] ?? ''];
  return (
    phrasesOfTheVerb.has(word) || (/^(op|in)$/u.test(word) && /^(basis|grond|overleg|samenspraak|tijd)$/u.test(next))
  );
}

/** A word that another follows: "van", "en", or one with a comma. */
export const isTied = (before: string): boolean => /^(van|en|of|en\/of)$/u.test(before) || endsInPause(before);

/** An object of people: they are not counted ("onvoldoende klanten"). */
export function tellsOfPeople(object: readonly string[]): boolean {
  return object
    .slice(0, 3)
    .some((word) => people.test(bare(word)) || people.test(`${bare(word)}en`) || people.test(`${bare(word)}s`));
}

/**
 * Whether an object is surely no more than that: before its noun stand words that bend, and nothing after it. A word that
 * we do not know might be an adverb ("dekt de wond steriel af"): then nothing may be put after it.
 */
export function isWholeObject(object: readonly string[]): boolean {
  return object.every((word, at) => {
    if (determiners.has(word)) return true;
    if (adverbEnding.test(bare(word))) return false;
    const next = object[at + 1];
    return (
      next === undefined ||
      isTied(word) ||
      isTied(next) ||
      /^\(/u.test(next) ||
      prepositions.has(next) ||
      (/(e|en|\)|hoeveelheid|soort)$/u.test(word) && /^\p{Ll}/u.test(next))
    );
  });
}

const adverbEnding = /(?<!n)(ig|lijk|zaam|baar|isch|vol|vrij|ief|bewust|gericht|loos|waardig|matig|eerd)$|end$/u;

/** Whether a noun after this word belongs to the verb and not to another noun ("de wensen van …"). */
export const ownsItself = (before: string): boolean =>
  !isTied(before) && !determiners.has(before) && !/e$/u.test(before);

/** Whether an object follows a phrase that comes first ("stelt in overleg een plan op"): then the denial belongs to it. */
export function hasObjectAfter(main: readonly string[], from: number): boolean {
  return main.some((word, at) => {
    const before = main[at - 1] ?? '';
    if (at <= from || prepositions.has(before) || isTied(before) || determiners.has(before)) return false;
    return articles.has(word) || (verbNouns.has(bare(word)) && ownsItself(before));
  });
}
