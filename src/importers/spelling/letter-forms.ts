type Confusions = readonly (readonly [string, string])[];

/** Letters that scans read for one another, and for nothing else; both spellings in small letters. */
const confusions: Confusions = [
  ['i', 'l'],
  ['l', 'i'],
  ['1', 'l'],
  ['1', 'i'],
  ['0', 'o'],
  ['5', 's'],
  ['6', 'b'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['vv', 'w'],
  ['ii', 'n'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['li', 'h'],
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
export const commonest: Confusions = confusions.filter(([read]) => /^(rn|cl|vv|ii|\d|i|l)$/.test(read));

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
  '6': ['ö', 'ë'],
  '0': ['ö'],
  d: ['ö'],
  u: ['ü'],
  ú: ['ü'],
};

const tremas: Readonly<Record<string, string>> = { e: 'ë', i: 'ï', o: 'ö', u: 'ü' };

/** é straight after another vowel, inside a word, is a misread ë: "cliént", "ideeén", "hygiéne". */
export function impossibleAccents(word: string): string {
  return word.replace(/(?<=[aeiouëïöü])[éèê](?=\p{L})/gu, 'ë');
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
