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

/** Letters of affixes have no higher codes. */
const codes = 0x100;

const noRules: readonly AffixRules[] = [];

/**
 * The rules of one kind in a Hunspell affix file, lines such as "SFX Aa 0 e [^e]". Rules that only make parts of compounds
 * (ending in a hyphen or adding nothing) are left out.
 * @param text the decoded file.
 */
export function affixTable(text: string, kind: 'SFX' | 'PFX'): AffixTable {
  const groups: Group[][] = [[]];
  const steps: Map<number, number>[] = [new Map<number, number>()];
  let longest = 0;
  for (const line of text.split('\n')) {
    if (!line.startsWith(kind)) continue;
    const [, flag = '', strip = '', added, condition = '.'] = line.trim().split(/\s+/);
    if (added === undefined || /^\d+$/.test(added)) continue;
    const letters = added.split('/')[0] ?? '';
    if (letters === '' || letters === '0' || letters.endsWith('-') || /\/.*Cx/.test(added)) continue;
    const free = condition === '.' || condition.startsWith('ts:') || kind === 'PFX';
    const rule = { flag, condition: free ? null : new RegExp(`${condition}$`) };
    const taken = strip === '0' ? '' : strip;
    const rules = groupsFor(kind === 'SFX' ? [...letters].reverse() : [...letters]);
    const group = rules.find((known) => known.strip === taken);
    if (group === undefined) rules.push({ strip: taken, rules: [rule] });
    else group.rules.push(rule);
    longest = Math.max(longest, letters.length);
  }
  const table = new Uint16Array(steps.length * codes);
  steps.forEach((step, place) => {
    for (const [code, to] of step) table[place * codes + code] = to;
  });
  return {
    longest,
    next: (place, code) => (code < codes ? (table[place * codes + code] ?? 0) : 0),
    rulesAt: (place) => groups[place] ?? noRules,
  };

  function groupsFor(letters: readonly string[]): Group[] {
    let place = 0;
    for (const letter of letters) {
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
