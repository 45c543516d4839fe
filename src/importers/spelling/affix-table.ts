/**
 * "Take `strip` off the stem, put letters on it, if the stem carries `flag` and looks like `condition`", turned round for
 * looking up: rules that lead from the same letters to the same stem stand together, so that the stem is looked up once.
 */
interface AffixRules {
  readonly strip: string;
  readonly rules: readonly { readonly flag: string; readonly condition: RegExp | null }[];
}

/** What a word ends (or begins) with, letter by letter from its end (or beginning): most words leave it after a few. */
export interface AffixNode {
  /** By character code. */
  readonly next: ReadonlyMap<number, AffixNode>;
  /** Rules that add exactly the letters up to here. */
  readonly rules: readonly AffixRules[];
}

interface GrowingNode {
  readonly next: Map<number, GrowingNode>;
  readonly rules: { readonly strip: string; readonly rules: { flag: string; condition: RegExp | null }[] }[];
}

/**
 * The rules of one kind in a Hunspell affix file, lines such as "SFX Aa 0 e [^e]". Rules that only make parts of compounds
 * (ending in a hyphen or adding nothing) are left out.
 * @param text the decoded file.
 */
export function affixTable(text: string, kind: 'SFX' | 'PFX'): AffixNode {
  const root = emptyNode();
  for (const line of text.split('\n')) {
    if (!line.startsWith(kind)) continue;
    const [, flag = '', strip = '', added, condition = '.'] = line.trim().split(/\s+/);
    if (added === undefined || /^\d+$/.test(added)) continue;
    const letters = added.split('/')[0] ?? '';
    if (letters === '' || letters === '0' || letters.endsWith('-') || /\/.*Cx/.test(added)) continue;
    const free = condition === '.' || condition.startsWith('ts:') || kind === 'PFX';
    const rule = { flag, condition: free ? null : new RegExp(`${condition}$`) };
    const taken = strip === '0' ? '' : strip;
    const { rules } = nodeFor(root, kind === 'SFX' ? [...letters].reverse() : [...letters]);
    const group = rules.find((known) => known.strip === taken);
    if (group === undefined) rules.push({ strip: taken, rules: [rule] });
    else group.rules.push(rule);
  }
  return root;
}

function nodeFor(root: GrowingNode, letters: readonly string[]): GrowingNode {
  let node = root;
  for (const letter of letters) {
    const code = letter.charCodeAt(0);
    const next = node.next.get(code) ?? emptyNode();
    node.next.set(code, next);
    node = next;
  }
  return node;
}

function emptyNode(): GrowingNode {
  return { next: new Map(), rules: [] };
}
