import { accentPlaces } from './accent-places';
import type { AffixNode } from './affix-table';
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
 * may rest on. Flags are two characters long (`FLAG long`), and "ij" is one letter in the Dutch files.
 * @param files decoded; parsing takes hundredths of a second, a look-up less than a microsecond.
 */
export function hunspellWords(files: DictionaryFiles): Spelling {
  const accents = accentPlaces();
  const words = wordList(files.words, accents);
  for (const [, ending = ''] of files.affixes.matchAll(/^SFX \S+ \S+ ([^\s/]+)/gm)) accents.learnEnding(ending);
  const endings = affixTable(files.affixes, 'SFX');
  const beginnings = affixTable(files.affixes, 'PFX');
  return {
    isWord: (word) => isForm(asListed(word)),
    allowsAccents: (word) => accents.allow(asListed(word)),
  };

  function isForm(word: string): boolean {
    if (!accents.allow(word)) return false;
    return isListed(word) || endsByRule(word, null) || beginsByRule(word);
  }

  /** The fewest letters that an ending has under which there can be a word: of one that begins like no word, nearly all. */
  function shortestEnding(word: string): number {
    return word.length <= prefixLength || words.hasBeginning(word) ? 1 : word.length - prefixLength + 1;
  }

  function isListed(word: string): boolean {
    const flags = words.flagsOf(word);
    return flags !== null && !carries(flags, 'Fw') && !carries(flags, 'Cx');
  }

  function beginsByRule(word: string): boolean {
    let node: AffixNode | undefined = beginnings;
    for (let length = 1; word.length - length > 2; length += 1) {
      node = node.next.get(word.charCodeAt(length - 1));
      if (node === undefined) return false;
      if (node.rules.length === 0) continue;
      const stem = word.slice(length);
      const flags = words.flagsOf(stem);
      for (const { rules } of node.rules) {
        if (rules.some(({ flag }) => (flags !== null && allows(flags, flag)) || endsByRule(stem, flag))) return true;
      }
    }
    return false;
  }

  /** @param alsoFlag one that the stem must carry besides; null = none. */
  function endsByRule(word: string, alsoFlag: string | null): boolean {
    const shortest = shortestEnding(word);
    let node: AffixNode | undefined = endings;
    for (let length = 1; length < word.length; length += 1) {
      node = node.next.get(word.charCodeAt(word.length - length));
      if (node === undefined) return false;
      if (length < shortest) continue;
      for (const { strip, rules } of node.rules) {
        const flags = words.flagsOf(word, word.length - length, strip);
        if (flags === null || (alsoFlag !== null && !carries(flags, alsoFlag))) continue;
        for (const { flag, condition } of rules) {
          if (!allows(flags, flag)) continue;
          if (condition === null || condition.test(`${word.slice(0, -length)}${strip}`)) return true;
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

/** How the Dutch files write "ij" and an apostrophe. */
function asListed(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code === letterJ || code === apostrophe) return word.replaceAll('ij', 'ĳ').replaceAll('’', "'");
  }
  return word;
}

const letterJ = 106;
const apostrophe = 0x2019;
