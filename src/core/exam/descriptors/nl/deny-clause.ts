import type { LeftReason } from '../left-reason';
import { bare, inserted } from '../words';
import { degreeWords } from './degree-words';
import { denyAdjective, denyAdverb, denyManner, denyPhrase, denyRightness } from './deny-degree';
import { denyVerb } from './deny-verb';
import { limits, prepositions } from './function-words';
import { mainPartOf, tailThatHolds } from './main-part';
import type { Clause } from './read-clauses';

/** What they say lies in the verb at the end. */
const modals = /^(laat|durft|probeert|wil|moet|mag|hoeft)$/iu;

const predicates =
  /^(bereid|bewust|op|in|alert|erop|bekend|nieuwsgierig|oplettend|eerlijk|vindingrijk|ondernemend|slagvaardig|beschikbaar|aanspreekbaar|geïnteresseerd|gemotiveerd)$/u;

/**
 * A clause as it reads at a level where the behaviour falls short.
 * @param joined there is another clause, tied to it by "of": then no "of" in the denial itself
 */
export function denyClause(clause: Clause, joined: boolean): readonly string[] | LeftReason {
  const { aside, main, tail } = mainPartOf(clause);
  if (main.length === 0 && aside.length > 0) return 'word-order';
  if (main.some((word) => limits.has(bare(word).toLowerCase()))) return 'already-negative';
  if (main.some((word) => /^\/$|:/u.test(word))) return 'word-order';
  if (modals.test(bare(clause.verbs[0] ?? '')) || (joined && tail.length === 0 && sharesItsEnd(main)))
    return 'word-order';
  const denied = denyMain(clause, main, tail, joined);
  if (typeof denied === 'string') return denied;
  return [...clause.verbs, ...aside, ...denied, ...tailThatHolds(tail)];
}

function denyMain(
  clause: Clause,
  main: readonly string[],
  tail: readonly string[],
  joined: boolean,
): readonly string[] | LeftReason {
  const verb = (clause.verbs[0] ?? '').toLowerCase();
  if (verb === 'zorgt' && /^(ervoor|dat)?$/u.test(main[0] ?? '') && main.length <= 1 && bare(tail[0] ?? '') === 'dat') {
    return ['er', 'onvoldoende', 'voor'];
  }
  if (verb === 'blijft' && main.some((word) => /^(voortdurend|continu|constant)$/u.test(word))) return 'word-order';
  for (const denial of [denyManner(main), denyPhrase(main, joined), denyAdverb(main, joined)]) {
    if (denial === undefined) return 'word-order';
    if (denial !== null) return denial;
  }
  if (/^(is|blijft|staat)$/u.test(verb)) return denyState(main);
  if (/^(kan|weet)$/u.test(verb)) return denyAbility(main, tail);
  const right = denyRightness(main);
  if (right !== null && right !== undefined) return right;
  const adjective = denyAdjective(main, joined);
  if (adjective === undefined) return 'word-order';
  return adjective ?? denyVerb(clause, main, tail, joined) ?? 'word-order';
}

/** "zorgt voor en bewaakt …": what follows belongs to both. */
function sharesItsEnd(main: readonly string[]): boolean {
  const last = main[main.length - 1] ?? '';
  return last === 'van' || (main.length <= 2 && /^(voor|over|met|naar|tot|aan|op)$/u.test(last));
}

/** "is zich onvoldoende bewust van": only before a predicate that we know. */
function denyState(main: readonly string[]): readonly string[] | LeftReason {
  const at = main[0] === 'zich' ? 1 : 0;
  const word = bare(main[at] ?? '');
  const isKnown = degreeWords.has(word) || predicates.test(word) || (word === 'open' && main.length > 1);
  return isKnown ? inserted(main, at, 'onvoldoende') : 'not-behaviour';
}

/** "kan zich onvoldoende inleven in", "weet onvoldoende hoe …". */
function denyAbility(main: readonly string[], tail: readonly string[]): readonly string[] | LeftReason {
  const at = main[0] === 'zich' ? 1 : 0;
  const word = main[at];
  const isInfinitive = word !== undefined && /\p{Ll}{3,}en$/u.test(bare(word)) && !prepositions.has(word);
  const isClear = word === undefined ? tail.length > 0 : word === 'te' || isInfinitive;
  return isClear ? inserted(main, at, 'onvoldoende') : 'word-order';
}
