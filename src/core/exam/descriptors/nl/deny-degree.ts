import { bare, inserted } from '../words';
import { degreePlaceIn } from './degree-place';
import type { DegreeWord } from './degree-words';
import { degreeWords, gradedAdjectives, inflectedDegreeWords, rightWords } from './degree-words';
import { determiners, particles, prepositions } from './function-words';

/** The words of a clause with its degree shifted down; null = none to shift, undefined = one that cannot be shifted safely. */
export type Denied = readonly string[] | null | undefined;

const short = 'onvoldoende';
const longestManner = 8;

/** "op een begrijpelijke manier", "op de juiste wijze". */
export function denyManner(main: readonly string[]): Denied {
  const end = main.findIndex((word) => /^(manier|wijze)$/u.test(bare(word)));
  const from = end < 0 ? -1 : main.lastIndexOf('op', end);
  if (from < 0 || end - from > longestManner) return null;
  const next = main[from + 1] ?? '';
  if (next === 'de') return inserted(main, from, 'niet');
  if (next === 'een') return isGraded(bare(main[from + 2] ?? '')) ? inserted(main, from + 2, short) : undefined;
  return isGraded(bare(next)) ? inserted(main, from + 1, short) : undefined;
}

/** "bewaart producten bij de juiste temperatuur": what is denied is that it is the right one. */
export function denyRightness(main: readonly string[]): Denied {
  const at = main.findIndex(
    (word, index) =>
      rightWords.has(word) && /^(de|het)$/u.test(main[index - 1] ?? '') && prepositions.has(main[index - 2] ?? ''),
  );
  return at < 0 || main.slice(0, at).some((word) => /^(van|en|of)$/u.test(word))
    ? null
    : inserted(main, at - 2, 'niet');
}

/** "zo objectief mogelijk", "ruim op tijd", "ruim van tevoren". */
export function denyPhrase(main: readonly string[], joined: boolean): Denied {
  const possible = main.findIndex((word, at) => bare(word) === 'mogelijk' && main[at - 2] === 'zo');
  const graded = main[possible - 1] ?? '';
  if (possible >= 0 && degreeWords.has(graded))
    return [...main.slice(0, possible - 2), short, graded, ...main.slice(possible + 1)];
  const inTime = main.findIndex(
    (word, at) =>
      (word === 'op' && /^tijd$/u.test(bare(main[at + 1] ?? ''))) ||
      (word === 'van' && bare(main[at + 1] ?? '') === 'tevoren'),
  );
  if (inTime < 0) return null;
  const from = main[inTime - 1] === 'ruim' ? inTime - 1 : inTime;
  return [...main.slice(0, from), joined ? 'te laat' : 'niet of te laat', ...main.slice(inTime + 2)];
}

/** "meldt bijzonderheden tijdig": the word itself, or "onvoldoende" before it and those tied to it. */
export function denyAdverb(main: readonly string[], joined: boolean): Denied {
  if (main.some((word) => word === 'goed')) return denyGood(main);
  const place = degreePlaceIn(main);
  if (place === null || place === undefined) return place;
  const [only] = place.words;
  const before = main[place.from - 1] ?? '';
  if (before === 'een') return denyAfterArticle(main, place.from, joined);
  if (determiners.has(before) && !/^(deze|die|dit|dat)$/u.test(before)) return undefined;
  if (only?.word === 'voldoende') return [...main.slice(0, place.from), short, ...main.slice(place.to)];
  const low =
    place.words.length > 1 || prepositions.has(before) || !bearsLowWord(only, main[place.to])
      ? null
      : lowWordOf(only, joined);
  if (low === null)
    return inserted(main, place.from, place.words.some(({ word }) => word.startsWith('onbe')) ? 'niet' : short);
  const pause = /,$/u.test(main[place.from] ?? '') ? ',' : '';
  return [...main.slice(0, place.from), low + pause, ...main.slice(place.to)];
}

/** "geeft heldere instructies", "maakt een haalbare planning", "kiest de juiste middelen". */
export function denyAdjective(main: readonly string[], joined: boolean): Denied {
  const at = main.findIndex((word) => isGraded(bare(word)) || rightWords.has(word));
  if (at < 0) return null;
  const before = main[at - 1];
  if (before === 'een') return denyAfterArticle(main, at, joined);
  if (before === 'de' || before === 'het') {
    return rightWords.has(main[at] ?? '') && !prepositions.has(main[at - 2] ?? '')
      ? inserted(main, at - 1, 'niet')
      : null;
  }
  if (before === 'in' && tellsManner(main.slice(at))) return inserted(main, at, short);
  if (before !== undefined && !isNoun(before)) return null;
  if (rightWords.has(main[at] ?? ''))
    return inserted(main, at, /^\p{L}*(taal|spelling)/u.test(main[at + 1] ?? '') ? short : 'geen');
  return inserted(main, at, joined || tellsManner(main.slice(at)) ? short : `geen of ${short}`);
}

function denyAfterArticle(main: readonly string[], at: number, joined: boolean): Denied {
  if (prepositions.has(main[at - 2] ?? ''))
    return at === 2 && /^(voor|in|met)$/u.test(main[0] ?? '') ? inserted(main, at, short) : null;
  if (rightWords.has(main[at] ?? '')) return [...main.slice(0, at - 1), 'geen', ...main.slice(at)];
  const isSure = joined || tellsManner(main.slice(at));
  return [...main.slice(0, at - 1), ...(isSure ? ['een', short] : ['geen of een', short]), ...main.slice(at)];
}

/** "in begrijpelijke taal": there is language anyhow, the question is which. */
function tellsManner(words: readonly string[]): boolean {
  return words
    .slice(1, 6)
    .some((word) =>
      /^\p{L}*(taal|taalgebruik|bewoordingen|woorden|houding|sfeer|stappen|toon|omgeving|leefomgeving|ruimte|werkplek|indruk)$/u.test(
        bare(word),
      ),
    );
}

function denyGood(main: readonly string[]): Denied {
  const at = main.indexOf('goed');
  const before = main[at - 1];
  const isAdverb =
    (before === undefined ||
      !(determiners.has(before) || prepositions.has(before) || /^(zo|en|of|te)$/u.test(before))) &&
    !/^(en|of|mogelijk)$/u.test(main[at + 1] ?? '');
  return isAdverb ? [...main.slice(0, at), short, ...main.slice(at + 1)] : undefined;
}

const alwaysAdverbs = new Set(['tijdig', 'voortdurend', 'constant', 'continu', 'meteen', 'onmiddellijk']);

/** A word for falling short stands before a phrase of the verb or at the end; before a noun it might belong to that. */
function bearsLowWord(word: DegreeWord | undefined, next: string | undefined): boolean {
  return (
    alwaysAdverbs.has(word?.word ?? '') ||
    next === undefined ||
    prepositions.has(bare(next)) ||
    particles.has(bare(next))
  );
}

function lowWordOf(word: DegreeWord | undefined, joined: boolean): string | null {
  const low = word?.low ?? null;
  return joined && low !== null ? low.replace(/^niet of /u, '') : low;
}

function isGraded(word: string): boolean {
  return inflectedDegreeWords.has(word) || gradedAdjectives.has(word) || degreeWords.has(word);
}

/** Not a preposition, an article or a word that itself bends before a noun. */
function isNoun(word: string): boolean {
  return (
    !prepositions.has(word) &&
    !determiners.has(word) &&
    !/^(en|of|als|van|meer|zeer|heel|zo|veel|enkele|wel|ook)$/u.test(word) &&
    !/[,;(]/u.test(word) &&
    !/\p{Ll}(ke|ge|re|le|ve|se|de|ne|te|we|ische)$/u.test(word)
  );
}
