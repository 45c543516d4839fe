type Confusions = readonly (readonly [string, string])[];

/** Letters that scans read for one another, and for nothing else; both spellings in small letters. */
const confusions: Confusions = [
  ['i', 'l'],
  ['l', 'i'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['vv', 'w'],
  ['ii', 'n'],
  ['ii', 'u'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['li', 'h'],
  ['h', 'li'],
  ['c', 'e'],
  ['e', 'c'],
  ['h', 'b'],
  ['b', 'h'],
  ['f', 't'],
  ['t', 'f'],
  ['n', 'u'],
  ['u', 'n'],
];

/** Of these, the ones that a compound is repaired by as well: other compounds are too often one such letter away. */
export const commonest: Confusions = confusions.filter(([read]) => /^(rn|cl|vv|ii|i|l)$/.test(read));

/** Signs that stand in no word, and the letters they are read for; "\ufffd" is what a wrong encoding leaves of a letter. */
const signs: Readonly<Record<string, readonly string[]>> = {
  '0': ['o', 'ö'],
  '1': ['l', 'i', 'ï'],
  '5': ['s'],
  '6': ['b', 'ö', 'ë'],
  '8': ['b'],
  '9': ['g'],
  '|': ['l', 'i', 'ï'],
  '\ufffd': [...'ëéïèöüêçáàóñ’'],
};

/** Two are the most that a word has and still is one. */
const mostSigns = 2;

/** Has the word a sign that is no letter? */
export function hasSign(word: string): boolean {
  return /[\d|\ufffd]/.test(word);
}

/** The word with letters for all its signs; none where it has one that stands for no letter, or too many. */
export function signForms(word: string, most = mostSigns): string[] {
  const at = word.search(/[\d|\ufffd]/);
  if (at === -1) return [word];
  if (most === 0) return [];
  return (signs[word.charAt(at)] ?? []).flatMap((letter) =>
    signForms(`${word.slice(0, at)}${letter}${word.slice(at + 1)}`, most - 1),
  );
}

/** What a letter of a loan word loses its accent to ("crèmes", "röntgen", "reçu"). */
const loanAccents: Readonly<Record<string, readonly string[]>> = {
  a: ['à', 'â'],
  c: ['ç'],
  e: ['è', 'ê'],
  o: ['ö', 'ô'],
  d: ['ö'],
  u: ['ü', 'û'],
};

/** The word with one accent that it may have lost; not with an acute one, which is stress in Dutch ("hét") as well. */
export function loanForms(word: string): string[] {
  return [...word].flatMap((character, at) =>
    (loanAccents[character] ?? []).map((accented) => `${word.slice(0, at)}${accented}${word.slice(at + 1)}`),
  );
}

/** What a letter with a trema is read as. */
const accents: Readonly<Record<string, readonly string[]>> = {
  e: ['ë'],
  é: ['ë'],
  è: ['ë'],
  ê: ['ë'],
  i: ['ï'],
  í: ['ï'],
  î: ['ï'],
  l: ['ï'],
  o: ['ö'],
  ó: ['ö'],
  ô: ['ö'],
  d: ['ö'],
  u: ['ü'],
  ú: ['ü'],
};

const tremas: Readonly<Record<string, string>> = { e: 'ë', i: 'ï', o: 'ö', u: 'ü' };

/** é straight after another vowel, inside a word, is a misread ë: "cliént", "ideeén", "hygiéne"; but French has "-ière". */
export function impossibleAccents(word: string): string {
  if (!/[éèê]/.test(word)) return word;
  return word.replace(/(?<=[aeiouëïöü])(?:é|[èê](?!res?(?!\p{L})))(?=\p{L})/gu, 'ë');
}

/** After the rule: another trema, or one of two e's too many ("cliéent"). */
export function accentForms(word: string): string[] {
  return [...dottedForms(word), word.replace(/ëe|eë/, 'ë'), word.replace(/ëë/, 'eë')];
}

/** The word with one trema, beside a vowel, that the scan may have lost or mistaken; and without a doubled e after it. */
export function dottedForms(word: string): string[] {
  return [...word].flatMap((character, at) =>
    (accents[character] ?? [])
      .filter((dotted) => /[aeiouëïöü]/.test(word.charAt(at - 1)) && dotted !== character)
      .flatMap((dotted) => [
        `${word.slice(0, at)}${dotted}${word.slice(at + 1)}`,
        ...(word.charAt(at + 1) === 'e' ? [`${word.slice(0, at)}${dotted}${word.slice(at + 2)}`] : []),
      ]),
  );
}

/** The forms of a word whose trema was lost, not mistaken: beside another mistaken letter only that is likely. */
export function lostTremas(word: string): string[] {
  if (!/[aeiou][eiou]/.test(word)) return [];
  return [...word].flatMap((character, at) => {
    const dotted = at > 0 && 'aeiou'.includes(word.charAt(at - 1)) ? tremas[character] : undefined;
    return dotted === undefined ? [] : [`${word.slice(0, at)}${dotted}${word.slice(at + 1)}`];
  });
}

/** The word with one letter read as another, for every place where that can be. */
export function swappedForms(word: string, by: Confusions = confusions): string[] {
  return by.flatMap(([read, written]) => {
    const forms: string[] = [];
    for (let at = word.indexOf(read); at !== -1; at = word.indexOf(read, at + 1)) {
      forms.push(`${word.slice(0, at)}${written}${word.slice(at + read.length)}`);
    }
    return forms;
  });
}

/** A c where Dutch has none: an e was read as one ("bcroep", "vcrgadcring"). */
export const impossibleC = /^[bdfghjklmnpqrtvwxz]c(?!h)|[bdfgjkmptvwz]c[bdfgjkmnpqstvwxz]/;

/** The one candidate that is a word; none or several prove nothing. */
export function onlyKnown(candidates: readonly string[], isKnown: (word: string) => boolean): string | null {
  return onlyOne(candidates.filter(isKnown));
}

/** The one text that all ways lead to; none or several prove nothing. */
export function onlyOne(ways: readonly string[]): string | null {
  const different = new Set(ways);
  return different.size === 1 ? (ways[0] ?? null) : null;
}
