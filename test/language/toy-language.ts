import { contentWords } from '../../src/core/checks/content-words';
import { englishNouns } from '../../src/core/checks/nouns/english';
import { rulesInTable } from '../../src/core/checks/rule-language';
import { rules } from '../../src/core/checks/rules/registry';
import { countingIn } from '../../src/language/counted';
import { english } from '../../src/language/en/pack';
import type { LanguagePack } from '../../src/language/pack';

/** Signs that a name of a sheet may have and that no document or catalogue uses. */
const [opens, closes] = ['‹', '›'];

const locale = 'fy-NL';

/** What a machine reads: a locale, and functions that make the name of a file (with its extension) or a number. */
const notWords = new Set(['decimalMark', 'locale']);
const notOfWords = new Set(['fileName', 'typed']);

/** The same catalogue with every text between marks, also those that functions give. */
export function marked<Catalogue>(catalogue: Catalogue, key = ''): Catalogue {
  const isOther = notWords.has(key) || (notOfWords.has(key) && typeof catalogue === 'function');
  return (isOther ? catalogue : markedValue(catalogue)) as Catalogue;
}

function markedValue(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? value : `${opens}${value}${closes}`;
  if (typeof value === 'function') {
    const words = value as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => marked(words(...args));
  }
  if (Array.isArray(value)) return value.map((each: unknown) => marked(each));
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each as unknown, key)]));
}

/** A third language, made from English: what somebody would translate, and nothing else. */
export const toy: LanguagePack = {
  ...marked({ ...english, rules: null }),
  name: 'Toy',
  locale,
  rules: rulesInTable(
    marked(englishNouns),
    { ...marked(contentWords.en), locale },
    Object.fromEntries(
      rules.map(({ id, texts: { en } }) => [id, typeof en === 'function' ? (nouns) => marked(en(nouns)) : marked(en)]),
    ),
  ),
  sheets: (kind) => {
    const sheets = marked(english.sheets(kind));
    return { ...sheets, settings: { ...sheets.settings, decimalMark: countingIn(locale).decimalMark } };
  },
};

/** What is left of a text when everything between marks is taken out: nothing of another language may be in it. */
export function outsideMarks(text: string): string {
  const inner = new RegExp(`${opens}[^${opens}${closes}]*${closes}`, 'g');
  let [before, left] = ['', text];
  while (before !== left) [before, left] = [left, left.replace(inner, '')];
  return left;
}
