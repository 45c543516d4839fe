import type { DictionaryFiles, Spelling } from './spelling';

/**
 * "Take `strip` off the stem, put an ending on it, if the stem carries `flag` and looks like `condition`", turned round for
 * looking up: rules that lead from one ending to the same stem stand together, so that the stem is looked up once.
 */
interface AffixRules {
  readonly strip: string;
  readonly rules: { readonly flag: string; readonly condition: RegExp | null }[];
}

/** Rules by the letters that they add. */
type AffixTable = ReadonlyMap<string, readonly AffixRules[]>;

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
  const answers = new Map<string, boolean>();
  return { isWord };

  function isWord(word: string): boolean {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const found = isForm(word.includes('ij') || word.includes('’') ? asListed(word) : word);
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(word, found);
    return found;
  }

  function isForm(word: string): boolean {
    if (isListed(word) || endsByRule(word, null)) return true;
    return beginnings.some(([beginning, groups]) => {
      if (!word.startsWith(beginning) || word.length - beginning.length <= 2) return false;
      const stem = word.slice(beginning.length);
      const flags = words.get(stem);
      return groups.some(({ rules }) =>
        rules.some(({ flag }) => (flags !== undefined && allows(flags, flag)) || endsByRule(stem, flag)),
      );
    });
  }

  function isListed(word: string): boolean {
    const flags = words.get(word);
    return flags !== undefined && !carries(flags, 'Fw') && !carries(flags, 'Cx');
  }

  /** @param alsoFlag one that the stem must carry besides; null = none. */
  function endsByRule(word: string, alsoFlag: string | null): boolean {
    for (let length = Math.min(longest, word.length - 1); length > 0; length -= 1) {
      const groups = endings.get(word.slice(-length));
      if (groups === undefined) continue;
      const stem = word.slice(0, -length);
      for (const { strip, rules } of groups) {
        const base = strip === '' ? stem : `${stem}${strip}`;
        const flags = words.get(base);
        if (flags === undefined || (alsoFlag !== null && !carries(flags, alsoFlag))) continue;
        const formed = rules.some(
          ({ flag, condition }) => allows(flags, flag) && (condition === null || condition.test(base)),
        );
        if (formed) return true;
      }
    }
    return false;
  }
}

/** Answers that are kept: the words, and parts of words, of some long documents, which are often read again. */
const mostAnswers = 50_000;

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
  return word.replaceAll('ij', 'ĳ').replaceAll('’', "'");
}

/** Words with their flags; a word that stands more than once has the flags of all. */
function wordList(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    addEntry(words, text.slice(start, text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end));
    start = end + 1;
  }
  return words;
}

const carriageReturn = 13;

/** "fiets/ZiCA", and what may follow behind white space. */
function addEntry(words: Map<string, string>, line: string): void {
  const space = line.search(/[\t ]/);
  const entry = space === -1 ? line : line.slice(0, space);
  const slash = entry.indexOf('/', 1);
  const word = slash === -1 ? entry : entry.slice(0, slash);
  if (word === '') return;
  const flags = slash === -1 ? '' : entry.slice(slash + 1);
  const before = words.get(word);
  words.set(word, before === undefined ? flags : `${before}${flags}`);
}

/** Lines such as "SFX Aa 0 e [^e]"; rules that only make parts of compounds (ending in a hyphen or adding nothing) are left out. */
function affixTable(text: string, kind: 'SFX' | 'PFX'): AffixTable {
  const table = new Map<string, AffixRules[]>();
  for (const line of text.split('\n')) {
    const [type, flag = '', strip = '', added, condition = '.'] = line.trim().split(/\s+/);
    if (type !== kind || added === undefined || /^\d+$/.test(added)) continue;
    const letters = added.split('/')[0] ?? '';
    if (letters === '' || letters === '0' || letters.endsWith('-') || /\/.*Cx/.test(added)) continue;
    const free = condition === '.' || condition.startsWith('ts:') || kind === 'PFX';
    const rule = { flag, condition: free ? null : new RegExp(`${condition}$`) };
    const taken = strip === '0' ? '' : strip;
    const groups = table.get(letters) ?? [];
    const group = groups.find((known) => known.strip === taken);
    if (group === undefined) groups.push({ strip: taken, rules: [rule] });
    else group.rules.push(rule);
    table.set(letters, groups);
  }
  return table;
}
