import { accentPlaces } from './accent-places';
import { affixTable } from './affix-table';
import type { DictionaryFiles, Spelling } from './spelling';
import { prefixLength, wordList } from './word-list';

const parsed = new WeakMap<DictionaryFiles, Spelling>();

/** The words of these files; parsed once, however many documents ask. */
export function wordsOf(files: DictionaryFiles): Spelling {
  const words = parsed.get(files) ?? hunspellWords(files);
  parsed.set(files, words);
  return words;
}

/**
 * Looks words up in a Hunspell dictionary: a word, or a word with one prefix and one ending of the affix file.
 * Compounding is not decided here (see `isCompound`): the dictionary's own rules for it are looser than what a repair
 * may rest on. Flags are two characters long (`FLAG long`). Words are looked up where they stand in a text: most of what is
 * asked are pieces of words, and making strings of those took longer than looking them up.
 * @param files decoded; parsing takes hundredths of a second, a look-up less than a microsecond.
 */
export function hunspellWords(files: DictionaryFiles): Spelling {
  const accents = accentPlaces();
  const words = wordList(asTyped(files.words), accents);
  const affixes = asTyped(files.affixes);
  for (const [, ending = ''] of affixes.matchAll(/^SFX \S+ \S+ ([^\s/]+)/gm)) accents.learnEnding(ending);
  const endings = affixTable(affixes, 'SFX');
  const beginnings = affixTable(affixes, 'PFX');
  return {
    isWord: (word, start = 0, end = word.length) => isForm(withApostrophe(word), start, end),
    allowsAccents: accents.allow,
    allowsAccent: accents.allowAt,
  };

  function isForm(word: string, start: number, end: number): boolean {
    if (!accents.allow(word, start, end)) return false;
    return isListed(word, start, end) || endsByRule(word, start, end, null) || beginsByRule(word, start, end);
  }

  /** The fewest letters that an ending has under which there can be a word: of one that begins like no word, nearly all. */
  function shortestEnding(word: string, start: number, end: number): number {
    return end - start <= prefixLength || words.hasBeginning(word, start) ? 1 : end - start - prefixLength + 1;
  }

  function isListed(word: string, start: number, end: number): boolean {
    const flags = words.flagsOf(word, start, end);
    return flags !== null && !carries(flags, 'Fw') && !carries(flags, 'Cx');
  }

  function beginsByRule(word: string, start: number, end: number): boolean {
    let place = 0;
    for (let stem = start + 1; end - stem > 2; stem += 1) {
      place = beginnings.next(place, word.charCodeAt(stem - 1));
      if (place === 0) return false;
      const groups = beginnings.rulesAt(place);
      if (groups.length === 0) continue;
      const flags = words.flagsOf(word, stem, end);
      for (const { rules } of groups) {
        for (const { flag } of rules) {
          if ((flags !== null && allows(flags, flag)) || endsByRule(word, stem, end, flag)) return true;
        }
      }
    }
    return false;
  }

  /** @param alsoFlag one that the stem must carry besides; null = none. */
  function endsByRule(word: string, start: number, end: number, alsoFlag: string | null): boolean {
    const longest = Math.min(endings.longest, end - start - 1);
    const shortest = shortestEnding(word, start, end);
    let place = 0;
    for (let length = 1; length <= longest && shortest <= longest; length += 1) {
      place = endings.next(place, word.charCodeAt(end - length));
      if (place === 0) return false;
      if (length < shortest) continue;
      for (const { strip, rules } of endings.rulesAt(place)) {
        const flags = words.flagsOf(word, start, end - length, strip);
        if (flags === null || (alsoFlag !== null && !carries(flags, alsoFlag))) continue;
        for (const { flag, condition } of rules) {
          if (!allows(flags, flag)) continue;
          if (condition === null || condition.test(`${word.slice(start, end - length)}${strip}`)) return true;
        }
      }
    }
    return false;
  }
}

/** May a word with these flags take that affix? Forbidden words ("Fw") take none. */
function allows(flags: string, flag: string): boolean {
  return carries(flags, flag) && !carries(flags, 'Fw');
}

/** Flags are two characters long: a match across two of them is none. */
function carries(flags: string, flag: string): boolean {
  let at = flags.indexOf(flag);
  while (at !== -1 && at % 2 !== 0) at = flags.indexOf(flag, at + 1);
  return at !== -1;
}

/** The Dutch files have one letter for "ij"; people type two. */
function asTyped(file: string): string {
  return file.replaceAll('ĳ', 'ij');
}

/** The files have the straight one. */
function withApostrophe(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}
