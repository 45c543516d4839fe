/**
 * "Take `strip` off the stem, put letters on it, if the stem carries `flag` and looks like `condition`", turned round for
 * looking up: rules that lead from the same letters to the same stem stand together, so that the stem is looked up once.
 */
export interface AffixRules {
  readonly strip: string;
  readonly rules: readonly { readonly flag: string; readonly condition: RegExp | null }[];
}

/** What words end (or begin) with, letter by letter from their end (or beginning): most leave it after a few. */
export interface AffixTable {
  /** How many letters the longest has. */
  readonly longest: number;
  /** Where a letter leads to from a place in the table (0 = before the first letter); 0 = nowhere. */
  readonly next: (place: number, code: number) => number;
  /** Rules that add exactly the letters that lead to this place. */
  readonly rulesAt: (place: number) => readonly AffixRules[];
}

interface Group {
  readonly strip: string;
  readonly rules: { flag: string; condition: RegExp | null }[];
}

/** Letters of affixes have no higher codes, and there are fewer different ones than `mostLetters`. */
const codes = 0x100;
const mostLetters = 64;

const noRules: readonly AffixRules[] = [];

/**
 * The rules of one kind in a Hunspell affix file, lines such as "SFX Aa 0 e [^e]". Rules that only make parts of compounds
 * (ending in a hyphen or adding nothing) are left out.
 * @param text the decoded file.
 */
export function affixTable(text: string, kind: 'SFX' | 'PFX'): AffixTable {
  const groups: Group[][] = [[]];
  const steps: Map<number, number>[] = [new Map<number, number>()];
  const letters = new Uint8Array(codes);
  let different = 0;
  let longest = 0;
  for (const line of text.split('\n')) {
    if (!line.startsWith(kind)) continue;
    const [, flag = '', strip = '', added, condition = '.'] = line.trim().split(/\s+/);
    if (added === undefined || /^\d+$/.test(added)) continue;
    const ending = added.split('/')[0] ?? '';
    if (ending === '' || ending === '0' || ending.endsWith('-') || /\/.*Cx/.test(added)) continue;
    const free = condition === '.' || condition.startsWith('ts:') || kind === 'PFX';
    const rule = { flag, condition: free ? null : new RegExp(`${condition}$`) };
    const taken = strip === '0' ? '' : strip;
    const rules = groupsFor(kind === 'SFX' ? [...ending].reverse() : [...ending]);
    const group = rules.find((known) => known.strip === taken);
    if (group === undefined) rules.push({ strip: taken, rules: [rule] });
    else group.rules.push(rule);
    longest = Math.max(longest, ending.length);
  }
  const table = new Uint16Array(steps.length * mostLetters);
  steps.forEach((step, place) => {
    for (const [code, to] of step) table[place * mostLetters + letterOf(code)] = to;
  });
  return {
    longest,
    next: (place, code) => (code < codes ? (table[place * mostLetters + (letters[code] ?? 0)] ?? 0) : 0),
    rulesAt: (place) => groups[place] ?? noRules,
  };

  /** The different letters are numbered from 1, so that the table stays in the cache of the processor. */
  function letterOf(code: number): number {
    const known = letters[code] ?? 0;
    if (known > 0) return known;
    different += 1;
    letters[code] = different;
    return different;
  }

  function groupsFor(ending: readonly string[]): Group[] {
    let place = 0;
    for (const letter of ending) {
      const step = steps[place];
      const to = step?.get(letter.charCodeAt(0)) ?? steps.length;
      if (to === steps.length) {
        step?.set(letter.charCodeAt(0), to);
        steps.push(new Map());
        groups.push([]);
      }
      place = to;
    }
    return groups[place] ?? [];
  }
}
