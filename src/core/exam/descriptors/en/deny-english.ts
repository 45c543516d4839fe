import type { LeftReason } from '../left-reason';
import { bare, endsInPause, withoutPause } from '../words';
import { baseOfVerb, nounsToo } from './verbs';

/** An English sentence as its verb, with what stands before and after it. */
export interface EnglishClause {
  /** "The technician", "carefully". */
  readonly before: readonly string[];
  readonly base: string;
  readonly rest: readonly string[];
}

const limits =
  /^(not|no|never|nothing|without|only|hardly|rarely|little|few|but|some|already|both|neither|nor|cannot|too)$/u;
const clauseBegins =
  /^(so|when|if|before|after|because|while|until|unless|where|whereby|although|since|as|who|which|whether|that|how|what)$/u;
const leads: Readonly<Partial<Record<string, string>>> = { be: 'is not ', can: 'cannot ' };
const subjects = /^(the|a|an)$/iu;

/** One or two clauses with a verb first, of the same subject. */
export function readEnglish(words: readonly string[]): readonly EnglishClause[] | LeftReason {
  const first = verbAt(words);
  if (first === null) return 'not-a-sentence';
  const starts = [first];
  for (let at = first + 2; at < words.length; at += 1) {
    const word = bare(words[at] ?? '');
    const linked =
      words[at - 1] === 'and' ||
      endsInPause(words[at - 1]) ||
      (words[at - 2] === 'and' && /ly$/u.test(words[at - 1] ?? ''));
    if (!linked || baseOfVerb(word) === null) {
      if (words[at - 1] === 'and' && /[^s]s$/u.test(word) && isFollowedByObject(words[at + 1])) return 'several-verbs';
      continue;
    }
    if (nounsToo.has(word) && !isFollowedByObject(words[at + 1])) return 'several-verbs';
    if (words.slice(first + 1, at).some((each) => clauseBegins.test(bare(each)))) return 'several-verbs';
    if (words[at - 1] !== 'and') return 'several-verbs';
    starts.push(at);
  }
  if (starts.length > 2) return 'several-verbs';
  return starts.map((start, index) => ({
    before: words.slice(index === 0 ? 0 : start, start),
    base: baseOfVerb(bare(words[start] ?? '')) ?? '',
    rest: words.slice(start + 1, index === 0 && starts[1] !== undefined ? starts[1] - 1 : words.length),
  }));
}

/** "does not greet the customer politely or show interest in …"; where the behaviour fails, its consequence falls away. */
export function denyEnglish(clauses: readonly EnglishClause[]): { readonly text: string } | LeftReason {
  const parts: string[] = [];
  for (const [index, { base, rest, before }] of clauses.entries()) {
    const so = rest.findIndex(
      (word, at) => bare(word) === 'so' && (bare(rest[at + 1] ?? '') === 'that' || endsInPause(rest[at - 1])),
    );
    const held = so < 0 ? rest : rest.slice(0, so);
    const main = held.slice(0, clauseStart(held));
    if (main.some((word) => limits.test(bare(word).toLowerCase()))) return 'already-negative';
    const adverb = before.filter((word) => /ly$/u.test(word));
    const lead = index > 0 ? '' : (leads[base] ?? 'does not ');
    if (index > 0 && leads[base] !== leads[clauses[0]?.base ?? '']) return 'several-verbs';
    const verb = leads[base] === undefined ? base : '';
    parts.push(lead + [...adverb, verb, ...held].filter((word) => word !== '').join(' '));
  }
  const subject = (clauses[0]?.before ?? []).filter((word) => !/ly$/u.test(word)).join(' ');
  const text = parts.map(withoutPause).join(' or ');
  return { text: subject === '' ? text : `${subject} ${text}` };
}

/** Where a clause with a subject of its own begins. */
export function clauseStart(rest: readonly string[]): number {
  const at = rest.findIndex((word) => clauseBegins.test(bare(word)));
  return at < 0 ? rest.length : at;
}

function verbAt(words: readonly string[]): number | null {
  const [first = '', second = ''] = words;
  if (baseOfVerb(first) !== null) return 0;
  if (/ly$/u.test(first) && baseOfVerb(second) !== null) return 1;
  if (/^(he|she|he\/she|she\/he)$/iu.test(first)) return baseOfVerb(second) === null ? null : 1;
  if (!subjects.test(first)) return null;
  const at = words.slice(2, 5).findIndex((word) => baseOfVerb(word) !== null && !nounsToo.has(word));
  return at < 0 ? null : at + 2;
}

function isFollowedByObject(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(the|a|an|his|her|their|its|them|it|him|all|whether|that|any|each|this|these|how|what|on|for|to|with)$/u.test(
      bare(word),
    )
  );
}
