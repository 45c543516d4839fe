import { bare, endsInPause, inserted } from '../words';
import { degreeWords } from './degree-words';
import { articles, determiners, particles, prepositions, verbNouns } from './function-words';
import {
  beginsPhraseOfTheVerb,
  isTied,
  isWholeObject,
  objectEnd,
  ownsItself,
  stoppers,
  tellsOfPeople,
} from './object-of-verb';

const longestObject = 6;
const shortObject = 3;

/**
 * The denial of an object: after it, before the particle that closes the clause, or before it where it is long. Not near
 * brackets, nor where the way of looking ("van verschillende kanten") looks like a part of the object.
 * @param low the word after the object
 * @param few the word before a noun that makes one sense with the verb: "geeft de klant te weinig uitleg"
 */
export function denyObject(
  main: readonly string[],
  tail: readonly string[],
  from: number,
  low: string,
  few: string,
): readonly string[] | null {
  if (main.some((word) => /\(|kanten$|invalshoeken$/u.test(word))) return null;
  const end = objectEnd(main, from);
  const object = main.slice(from, end);
  const noun = object.findIndex((word, at) => at > 0 && verbNouns.has(bare(word)) && ownsItself(object[at - 1] ?? ''));
  if (noun > 0) return inserted(main, from + noun, few);
  if (!isWholeObject(object) || hasSecondArticle(object)) return null;
  if (tellsWhichWay(main, end, object)) return inserted(main, end, 'niet');
  const rest = main.slice(end);
  const isFixed = rest.some((word) => stoppers.has(bare(word)) || degreeWords.has(bare(word)));
  if (isParticle(main, main.length - 1) && !isFixed) return inserted(main, main.length - 1, low);
  if (isClearAfter(main, tail, end, object)) return inserted(main, end, low);
  const mayStandBefore = determiners.has(object[0] ?? '') && !tellsOfPeople(object) && !/niet goed$/u.test(low);
  return mayStandBefore && !isFixed ? inserted(main, from, 'onvoldoende') : null;
}

/** "volgens …", "op maat": what is denied is the way, "spant de ketting niet volgens de instructie". */
function tellsWhichWay(main: readonly string[], end: number, object: readonly string[]): boolean {
  const [next, afterNext] = [main[end] ?? '', main[end + 1]];
  if (/^(volgens|conform|om)$/u.test(next)) return true;
  if (next === 'met' && afterNext === 'een' && !tellsOfPeople(object)) return object.length <= shortObject;
  return next === 'op' && afterNext !== undefined && !determiners.has(afterNext) && object.length <= shortObject;
}

/** Whether it is sure that what follows the object belongs to the verb. */
function isClearAfter(
  main: readonly string[],
  tail: readonly string[],
  end: number,
  object: readonly string[],
): boolean {
  const next = main[end];
  if (next !== undefined && particles.has(bare(next)) && prepositions.has(main[end + 1] ?? '')) return true;
  if (object.length > longestObject || object.some((word) => endsInPause(word))) return false;
  if (next === undefined) return !belongsTo(object, bare(tail[0] ?? ''));
  if (tellsOfPeople(object) && object.length <= shortObject && prepositions.has(next) && next !== 'met') return true;
  return beginsPhraseOfTheVerb(main, end) && !mayBelongTo(object, next, main[end + 1]);
}

/** A clause that tells of the object, or may: "de activiteiten die …". */
function belongsTo(object: readonly string[], clause: string): boolean {
  return clause !== '' && clause !== 'om' && (object.includes('van') || /^(die|dat|waar|wie)/u.test(clause));
}

/** "cliënten met een beperking", "vormen van hulp aan ouderen": the phrase may tell of the object. */
function mayBelongTo(object: readonly string[], next: string, afterNext: string | undefined): boolean {
  if (afterNext === 'en') return true;
  if (next === 'aan') return object.includes('van');
  return next === 'met' && (object.includes('van') || object.length > shortObject || tellsOfPeople(object));
}

/** A particle that closes the clause; after "en", a preposition or an article it is something else. */
function isParticle(main: readonly string[], at: number): boolean {
  const before = main[at - 1] ?? '';
  const isOther = isTied(before) || prepositions.has(before) || determiners.has(before);
  return at > 0 && particles.has(bare(main[at] ?? '')) && !isOther;
}

/** Two objects: "leert de leerling de techniek". */
function hasSecondArticle(object: readonly string[]): boolean {
  return object.some((word, at) => at > 0 && articles.has(word) && !isTied(object[at - 1] ?? ''));
}
