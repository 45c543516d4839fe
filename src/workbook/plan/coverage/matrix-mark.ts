/** What people set for "this exam covers it"; the drop-down gives the first. */
const marks = new Set([
  '●',
  '•',
  '⚫',
  '■',
  'x',
  '×',
  '✓',
  '✔',
  '√',
  '☑',
  '☒',
  'v',
  '+',
  '*',
  '1',
  'ja',
  'j',
  'yes',
  'y',
  'waar',
  'true',
]);

/** What people write where they mean that an exam does not cover a row. */
const denials = new Set([
  'nee',
  'n',
  'neen',
  'no',
  'niet',
  'not',
  'geen',
  'none',
  'onwaar',
  'false',
  '0',
  '-',
  '–',
  '—',
  '?',
]);
const without = new Set(['n.v.t', 'nvt', 'n.a', 'n/a']);

/**
 * What a cell of the matrix says: a mark, a denial, or words of which only a person knows what they mean. Only a mark
 * covers: what is not certainly covered must not pass for it. Signs of symbol fonts and repeated marks ("xx") are marks.
 * @param typed what stands in the cell; null = nothing.
 */
export function meaningOfMark(typed: string): 'mark' | 'denies' | 'unclear' | null {
  const plain = typed
    .trim()
    .toLowerCase()
    .replace(/[.!\uFE0E\uFE0F]+$/, '');
  if (typed.trim() === '') return null;
  if (denials.has(plain) || without.has(plain)) return 'denies';
  if (marks.has(plain) || /^(?:x+|●+|•+|[\uE000-\uF8FF])$/.test(plain)) return 'mark';
  return 'unclear';
}
