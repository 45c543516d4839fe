import type { BehaviourKind } from '../behaviour-kind';
import type { LeftReason } from '../left-reason';
import { bare, endsInPause } from '../words';
import { degreeWords } from './degree-words';
import { subordinators } from './function-words';
import { ambiguousVerbs, kindOfVerb, kindsByWords } from './verbs';

/** A verb with what belongs to it. */
export interface Clause {
  /** "De beroepskracht", where the sentence has a subject. */
  readonly subject: readonly string[];
  /** "motiveert en stimuleert": one or two verbs that share what follows. */
  readonly verbs: readonly string[];
  readonly rest: readonly string[];
  readonly kind: BehaviourKind;
  /** How it is tied to the clause before: "en", ", en", "," */
  readonly link: string | null;
}

const subjectWords = /^(de|het|een|zij|hij|ze|hij\/zij|zij\/hij)$/iu;
const longestSubject = 4;

/** A word that looks like a verb we do not know: rather no proposal than a verb taken for a noun. */
const looksLikeVerb = (word: string): boolean =>
  /^\p{Ll}{2,}t$/u.test(word) &&
  !/(teit|heid|acht|icht|ocht|ucht|echt|nst|mst|ent|ant|ist|ekst|uit|aat|oot|niet|met|het|kunst|soort|maat|post|plaats|winst|product|project|object|contract|budget|pakket|ticket|buffet|resultaat|bewust|last|net|best|vast|dit|dat|wat|tot)$/u.test(
    word,
  );

/** The Dutch sentence as one or two clauses, each with its verb first. */
export function readClauses(words: readonly string[]): readonly Clause[] | LeftReason {
  const first = verbAt(words);
  if (first === null) return 'not-a-sentence';
  const subject = words.slice(0, first);
  const starts = [first];
  let open = first + 1 + sharedVerb(words, first);
  for (let at = open + 1; at < words.length; at += 1) {
    if (!afterLink(words, at)) continue;
    const word = bare(words[at] ?? '');
    if (!isVerb(words, at)) {
      if (at < words.length - 1 && looksLikeVerb(word) && bare(words[at - 1] ?? '') === 'en') return 'several-verbs';
      continue;
    }
    if (ambiguousVerbs.has(word) || words.length - at < 2) return 'several-verbs';
    if (words.slice(open, at).some((each) => subordinators.has(bare(each)))) return 'several-verbs';
    starts.push(at);
    open = at + 1;
  }
  if (starts.length > 2) return 'several-verbs';
  return starts.map((start, index) =>
    clauseOf(words, start, starts[index + 1] ?? words.length, index === 0 ? subject : [], index),
  );
}

/** Where the first verb stands; null if the words do not begin with one, or with a subject and one. */
function verbAt(words: readonly string[]): number | null {
  const initial = bare(words[0] ?? '').toLowerCase();
  if (kindOfVerb(initial) !== null || isVerb(words, 0)) return 0;
  if (!subjectWords.test(initial)) return null;
  const pronoun = !/^(de|het|een)$/u.test(initial);
  for (let at = 1; at <= (pronoun ? 1 : longestSubject); at += 1) {
    const word = words[at] ?? '';
    if (kindOfVerb(word) !== null && !ambiguousVerbs.has(word)) return pronoun || at > 1 ? at : null;
  }
  return null;
}

/** A verb we know, or a word in -t with an article after it: that is no noun. */
function isVerb(words: readonly string[], at: number): boolean {
  const word = bare(words[at] ?? '');
  if (degreeWords.has(word) || /(bewust|gericht)$/u.test(word)) return false;
  return (
    kindOfVerb(word) !== null ||
    (/^\p{L}{2,}t$/u.test(word) &&
      word !== 'met' &&
      word !== 'uit' &&
      word !== 'tot' &&
      /^(de|het|een|elke|elk|alle)$/u.test(words[at + 1] ?? ''))
  );
}

/** How many words after the first verb belong to the head: "motiveert en stimuleert" has two. */
function sharedVerb(words: readonly string[], first: number): number {
  return words[first + 1] === 'en' && isVerb(words, first + 2) && words.length > first + 3 ? 2 : 0;
}

function afterLink(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  return /^(en|of)$/u.test(before) || endsInPause(before);
}

function clauseOf(
  words: readonly string[],
  start: number,
  end: number,
  subject: readonly string[],
  index: number,
): Clause {
  const head = start + 1 + (index === 0 ? sharedVerb(words, start) : 0);
  const last = end < words.length && /^(en|of)$/u.test(words[end - 1] ?? '') ? end - 1 : end;
  const verbs = words.slice(start, head);
  const rest = words.slice(head, last);
  const lead = words[start - 1] ?? '';
  return {
    subject,
    verbs,
    rest,
    kind: kindOf(verbs, rest),
    link: index === 0 ? null : /^(en|of)$/u.test(lead) ? lead : ',',
  };
}

function kindOf(verbs: readonly string[], rest: readonly string[]): BehaviourKind {
  const text = [...verbs, ...rest].join(' ').toLowerCase();
  const known = kindsByWords.find(([pattern]) => pattern.test(text));
  return known?.[1] ?? kindOfVerb(bare(verbs[0] ?? '').toLowerCase()) ?? 'acts';
}
