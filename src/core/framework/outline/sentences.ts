/**
 * The sentences of a running Dutch text, trimmed and in order; together they are the whole text. A stop ends a sentence
 * when a capital, a number or a quotation follows it, unless it belongs to an abbreviation, an initial or a list number, or
 * stands within brackets.
 */
export function sentencesOf(text: string): readonly string[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let from = 0;
  for (const { index } of flat.matchAll(/[.?!…]+["'”’»)\]]* (?=["'“‘„«([]*[\p{Lu}\d])/gu)) {
    const ending = /^[.?!…]+["'”’»)\]]*/.exec(flat.slice(index))?.[0] ?? '';
    const sentence = flat.slice(from, index + ending.length);
    const after = flat.slice(index + ending.length);
    if (isOpen(sentence, after) || endsInAbbreviation(sentence, after)) continue;
    sentences.push(sentence.trim());
    from = index + ending.length;
  }
  const rest = flat.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** Whether a bracket or a quotation opened in it is closed only later; one that never closes opens nothing. */
function isOpen(sentence: string, after: string): boolean {
  const count = (characters: RegExp): number => sentence.match(characters)?.length ?? 0;
  const inBrackets = count(/[([]/g) > count(/[)\]]/g) && /[)\]]/.test(after);
  return inBrackets || (count(/[“„«]/g) > count(/[”»]/g) && /[”»]/.test(after));
}

/** Whether the last stop is part of a word, so that the sentence goes on after it. */
function endsInAbbreviation(sentence: string, rest: string): boolean {
  const [, word] = /(?:^|[\s([“„"'‘])([\p{L}\d][\p{L}\d.'’-]*)\.$/u.exec(sentence) ?? [];
  if (word === undefined) return false;
  const plain = word.toLowerCase();
  if (plain === 'nr' || plain === 'art' || plain === 'blz' || plain === 'ca') return true;
  if (/^\s*["'“‘„«([]*\d/.test(rest) && beforeNumbers.has(plain)) return true;
  // An initial, or the number of a list item at the beginning: "J. de Boer", "2. Helpt bij …".
  const isInitial =
    /^\p{Lu}$/u.test(word) && !beforeLetter.has(/(\p{L}+) \p{Lu}\.$/u.exec(sentence)?.[1]?.toLowerCase() ?? '');
  if (isInitial || (/^\d+$/.test(word) && sentence.trim() === `${word}.`)) return true;
  if (mayEnd.has(plain)) return false;
  return neverEnd.has(plain) || (/^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(word) && !mayEnd.has(plain));
}

/** Words that a single letter belongs to: "plan B." is the end of a sentence, "aan J." is not. */
const beforeLetter = new Set([
  ...['plan', 'type', 'groep', 'deel', 'bijlage', 'punt', 'versie', 'categorie', 'niveau', 'rijbewijs', 'klasse'],
  ...['vitamine', 'hepatitis', 'formulier', 'fase', 'lijst', 'blok', 'zone', 'rij', 'gebouw', 'optie', 'variant'],
]);

/** Abbreviations after which a sentence may well be over, so that a capital begins the next. */
const mayEnd = new Set(['e.d', 'enz', 'etc', 'e.a', 'm.m', 'o.i.d', 'jl', 'a.s', 'v.chr', 'n.chr', 'c.s', 'e.v']);

/** Abbreviations that something must follow: a name, a thing, an example. */
const neverEnd = new Set([
  ...['bijv', 'bv', 'vb', 'evt', 'resp', 'incl', 'excl', 'max', 'min', 'gem', 'ong', 'div', 'zgn', 'zg'],
  ...['dhr', 'mevr', 'mw', 'mr', 'dr', 'drs', 'ir', 'ing', 'prof', 'fam', 'afd', 'tel', 'vgl', 'aant'],
]);

/** Abbreviations that are words of their own unless a number follows. */
const beforeNumbers = new Set(['no', 'par', 'hst', 'hfst', 'h', 'fig', 'tab', 'bijl', 'jrg', 'p', 'pag', 'nrs', 'lid']);
