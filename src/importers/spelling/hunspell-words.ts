import type { DictionaryFiles, Spelling } from './spelling';

/** "take `strip` off the stem, put `ending` on it, if the stem looks like `condition` and carries `flag`", turned round for looking up. */
interface AffixRule {
  readonly flag: string;
  readonly strip: string;
  readonly condition: RegExp | null;
}

/** Rules by the letters that they add. */
type AffixTable = ReadonlyMap<string, readonly AffixRule[]>;

/** Look-ups kept between documents: what a few dossiers ask for. */
const mostRemembered = 200_000;

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
 * @param files decoded; parsing takes about a tenth of a second, a look-up microseconds.
 */
export function hunspellWords(files: DictionaryFiles): Spelling {
  const words = wordList(files.words);
  const endings = affixTable(files.affixes, 'SFX');
  const beginnings = [...affixTable(files.affixes, 'PFX')];
  const longest = Math.max(...[...endings.keys()].map((ending) => ending.length), 0);
  const judged = new Map<string, boolean>();
  return { isWord };

  function isWord(word: string): boolean {
    const known = judged.get(word);
    if (known !== undefined) return known;
    if (judged.size > mostRemembered) judged.clear();
    const found = isForm(word.replace(/ij/g, 'ĳ').replace(/’/g, "'"));
    judged.set(word, found);
    return found;
  }

  function isForm(word: string): boolean {
    if (has(word, null) || endsByRule(word)) return true;
    return beginnings.some(([beginning, rules]) => {
      const stem = word.slice(beginning.length);
      return (
        word.startsWith(beginning) &&
        stem.length > 2 &&
        rules.some(({ flag }) => has(stem, flag) || endsByRule(stem, flag))
      );
    });
  }

  function endsByRule(word: string, alsoFlag: string | null = null): boolean {
    for (let length = Math.min(longest, word.length - 1); length >= 0; length -= 1) {
      const stem = word.slice(0, word.length - length);
      for (const { flag, strip, condition } of endings.get(word.slice(stem.length)) ?? []) {
        const base = `${stem}${strip}`;
        if (
          (condition === null || condition.test(base)) &&
          has(base, flag) &&
          (alsoFlag === null || has(base, alsoFlag))
        ) {
          return true;
        }
      }
    }
    return false;
  }

  function has(word: string, flag: string | null): boolean {
    const flags = words.get(word);
    if (flags === undefined || carries(flags, 'Fw')) return false;
    return flag === null ? !carries(flags, 'Cx') : carries(flags, flag);
  }
}

function carries(flags: string, flag: string): boolean {
  for (let at = 0; at < flags.length; at += 2) if (flags.startsWith(flag, at)) return true;
  return false;
}

/** Words with their flags; a word that stands more than once has the flags of all. */
function wordList(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [entry = ''] = line.split(/[\t\r ]/, 1);
    const slash = entry.indexOf('/', 1);
    const word = slash === -1 ? entry : entry.slice(0, slash);
    if (word === '') continue;
    const flags = slash === -1 ? '' : entry.slice(slash + 1);
    words.set(word, `${words.get(word) ?? ''}${flags}`);
  }
  return words;
}

/** Lines such as "SFX Aa 0 e [^e]"; rules that only make parts of compounds (ending in a hyphen or adding nothing) are left out. */
function affixTable(text: string, kind: 'SFX' | 'PFX'): AffixTable {
  const table = new Map<string, AffixRule[]>();
  for (const line of text.split('\n')) {
    const [type, flag = '', strip = '', added, condition = '.'] = line.trim().split(/\s+/);
    if (type !== kind || added === undefined || /^\d+$/.test(added)) continue;
    const letters = added.split('/')[0] ?? '';
    if (letters === '' || letters === '0' || letters.endsWith('-') || /\/.*Cx/.test(added)) continue;
    const rule = {
      flag,
      strip: strip === '0' ? '' : strip,
      condition:
        condition === '.' || condition.startsWith('ts:') || kind === 'PFX' ? null : new RegExp(`${condition}$`),
    };
    table.set(letters, [...(table.get(letters) ?? []), rule]);
  }
  return table;
}
