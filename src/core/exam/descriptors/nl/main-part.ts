import { bare, endsInPause } from '../words';
import { consequences, prepositions, subordinators } from './function-words';
import type { Clause } from './read-clauses';
import { kindOfVerb } from './verbs';

/** The words after the verb: an aside first, what the verb itself governs, and the clause that hangs below it. */
export interface MainPart {
  /** "indien mogelijk," right after "daagt," */
  readonly aside: readonly string[];
  readonly main: readonly string[];
  readonly tail: readonly string[];
}

const asides = /^(indien|waar|zo|wanneer|voor zover)$/u;
const asideEnds = /^(nodig|mogelijk|aanwezig|gewenst|noodzakelijk|relevant)$/u;

/** Splits where the first subordinate clause begins; "indien mogelijk" is an aside, "om … te" a clause, "om met" none. */
export function mainPartOf({ verbs, rest }: Pick<Clause, 'verbs' | 'rest'>): MainPart {
  const close = endsInPause(verbs[verbs.length - 1]) ? rest.findIndex((word) => endsInPause(word)) + 1 : 0;
  const [aside, open] = [rest.slice(0, close), rest.slice(close)];
  const at = open.findIndex((word, index) => beginsClause(open, index, bare(word)));
  return at < 0 ? { aside, main: open, tail: [] } : { aside, main: open.slice(0, at), tail: open.slice(at) };
}

/** The clause below as it stands at a level that falls short: a consequence holds no more there. */
export function tailThatHolds(tail: readonly string[]): readonly string[] {
  return consequences.has(bare(tail[0] ?? '')) ? [] : tail;
}

function beginsClause(rest: readonly string[], index: number, word: string): boolean {
  if (word === 'om')
    return (
      rest.slice(index + 1).some((each) => bare(each) === 'te' || /^(aan|op|uit|af|toe|in)?te$/u.test(each)) &&
      !/^(met|$)/u.test(bare(rest[index + 1] ?? ''))
    );
  if (word === 'door') return tellsMeans(rest.slice(index + 1));
  if (asides.test(word) && asideEnds.test(bare(rest[index + 1] ?? ''))) return false;
  if (word === 'of') return beginsQuestion(rest, index);
  if (word === 'zoals' || word === 'ook') return endsInPause(rest[index - 1]) && index > 0;
  if (
    word === 'dat' &&
    ((index === 0 && !prepositions.has(rest[1] ?? '')) ||
      bare(rest[index - 1] ?? '') === 'ervoor' ||
      bare(rest[index - 1] ?? '') === 'voor')
  )
    return true;
  if (word === 'die' || word === 'dat') return endsInPause(rest[index - 1]) || isNounBefore(rest, index);
  return subordinators.has(word);
}

/** "of" asks where a verb closes its clause ("of de klant tevreden is"); between two nouns it joins them. */
function beginsQuestion(rest: readonly string[], index: number): boolean {
  const after = rest.slice(index + 1);
  const last = bare(after[after.length - 1] ?? '');
  const asks =
    /^(er|zij|hij|ze|iedereen)$/u.test(after[0] ?? '') ||
    after.some((word) => /^(is|zijn|kan|kunnen|heeft|hebben|wordt|worden|moet|moeten)$/u.test(bare(word)));
  return after.length >= 2 && (asks || (kindOfVerb(last) !== null && /^(de|het|een|alle)$/u.test(after[0] ?? '')));
}

/** A relative clause follows a noun with its own words after it: "doelen die aansluiten bij …". */
function isNounBefore(rest: readonly string[], index: number): boolean {
  const before = rest[index - 1];
  return (
    before !== undefined &&
    /^\p{Ll}/u.test(before) &&
    rest.length - index > 2 &&
    /^(die|dat)$/u.test(rest[index] ?? '') &&
    !/^(en|of|aan|bij|in|met|na|naar|om|op|over|tot|uit|van|voor|zodat)$/u.test(before)
  );
}

/** "door rekening te houden met …" is a clause; "vraagt door om … te krijgen" has a particle. */
function tellsMeans(after: readonly string[]): boolean {
  const to = after.indexOf('te');
  return to > 0 && !after.slice(0, to).includes('om');
}
