import { bare, inserted } from '../words';
import { degreeWords } from './degree-words';
import { denyObject } from './deny-object';
import { determiners, particles, prepositions, verbNouns } from './function-words';
import { asks, fewWord, lowWord } from './low-words';
import { afterPronouns, hasObjectAfter, isWholeObject, objectEnd, stoppers, tellsOfPeople } from './object-of-verb';
import type { Clause } from './read-clauses';

const makers =
  /^(doet|geeft|maakt|schrijft|formuleert|stelt|neemt|biedt|legt|trekt|noemt|bedenkt|ontwikkelt|creëert)$/iu;
/** Without an object: what follows them bare is an adverb. */
const intransitive = /^(handelt|werkt|reageert|gaat|communiceert|loopt|staat|luistert)$/iu;
const circumstances = /^(binnen|in|bij|tijdens|na|vanuit|door|gedurende|onder|per|volgens)$/u;
const predicates = /^(bespreekbaar|zichtbaar|inzichtelijk|bekend|gereed|klaar|kenbaar)$/u;

/**
 * A clause without a degree word, denied as a whole: "ondersteunt de klant niet of nauwelijks bij …".
 * @param main what the verb governs
 * @param tail the clause below it
 * @param joined another clause is tied to it by "of"
 * @returns the words after the verb; null where the place of the denial is not sure
 */
export function denyVerb(
  clause: Clause,
  main: readonly string[],
  tail: readonly string[],
  joined: boolean,
): readonly string[] | null {
  const from = afterPronouns(main);
  const first = main[from];
  if (main.slice(from + 1).includes('te') || first?.startsWith('(') === true) return null;
  if (first === undefined && /^(er|daar|hier)\p{L}+$/u.test(main[from - 1] ?? '')) return null;
  if (first === undefined || (from === main.length - 1 && particles.has(bare(first)))) {
    const isPlain = asks(tail) || (joined && main.length > 0);
    return inserted(main, from, isPlain ? 'niet' : joined ? 'onvoldoende' : 'niet of onvoldoende');
  }
  if (first === 'een') return denyOne(main, from);
  if (/^(alle|elke|iedere|ieder|beide)$/u.test(first)) return inserted(main, from, 'niet');
  if (prepositions.has(first) || particles.has(bare(first)) || first === 'te') {
    return denyPhrase(clause, main, tail, from, joined);
  }
  if (first === 'de' && bare(main[from + 1] ?? '') === 'tijd') return inserted(main, from, 'onvoldoende');
  if (verbNouns.has(bare(first))) return inserted(main, from, fewWord(main, joined));
  if (degreeWords.has(bare(first)) || stoppers.has(bare(first))) return null;
  return denyNoun(clause, main, tail, from, joined);
}

/** "maakt geen planning": not where a second "een" follows, nor "een aantal". */
function denyOne(main: readonly string[], from: number): readonly string[] | null {
  const isSure = !/^(aantal|paar|beetje)$/u.test(main[from + 1] ?? '') && !/ (en|of) een /u.test(main.join(' '));
  return isSure ? [...main.slice(0, from), 'geen', ...main.slice(from + 1)] : null;
}

/** "luistert te weinig naar …"; a phrase of place or time is denied only where it tells what rule is followed. */
function denyPhrase(
  { kind }: Clause,
  main: readonly string[],
  tail: readonly string[],
  from: number,
  joined: boolean,
): readonly string[] | null {
  const isCircumstance = circumstances.test(main[from] ?? '') && kind !== 'follows' && from === 0;
  if (main.includes('hoeverre')) return inserted(main, from, 'niet');
  if (hasObjectAfter(main, from) || isCircumstance) return null;
  if (kind === 'follows' || asks(tail)) return inserted(main, from, 'niet');
  const isDeed = /^(acts|checks|records|calculates)$/u.test(kind);
  return inserted(main, from, isDeed ? 'onvoldoende' : fewWord(main, joined));
}

function denyNoun(
  { verbs, kind }: Clause,
  main: readonly string[],
  tail: readonly string[],
  from: number,
  joined: boolean,
): readonly string[] | null {
  const [verb = ''] = verbs;
  const isBare = !determiners.has(main[from] ?? '');
  if (from > 0 && !isBare && main[0] !== 'zich') return null;
  if (isBare && intransitive.test(verb)) return null;
  if (/^heeft$/iu.test(verb) || (from > 0 && isBare)) return isBare ? inserted(main, from, 'onvoldoende') : null;
  const predicate = main.findIndex((word) => predicates.test(bare(word)));
  if (predicate > from && /^(maakt|houdt)$/iu.test(verb)) {
    return inserted(main, predicate, joined ? 'onvoldoende' : 'niet of onvoldoende');
  }
  const isMade =
    isBare &&
    verbs.length === 1 &&
    makers.test(verb) &&
    !main.some(
      (word, at) =>
        at > from && particles.has(bare(word)) && (at === main.length - 1 || prepositions.has(main[at + 1] ?? '')),
    );
  if (isMade && !tellsOfPeople(main.slice(from))) {
    const isWhole = isWholeObject(main.slice(from, objectEnd(main, from)));
    return isWhole ? inserted(main, from, joined ? 'geen' : 'geen of te weinig') : null;
  }
  return denyObject(main, tail, from, lowWord(verbs, kind, tail, joined), fewWord(main, joined));
}
