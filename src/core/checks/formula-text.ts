/**
 * A formula as it may be compared: outside texts and quoted sheet names, case, spaces, the marker of newer functions, the
 * brackets of TRUE() and FALSE() and how a range of one cell is written ("A1:A1", "A1") do not count, because programs
 * change them when they save or when rows go.
 */
export function comparableFormula(formula: string): string {
  return outsideQuotes(formula.trim(), (part) =>
    part
      .replace(/\s+/g, '')
      .toUpperCase()
      .replace(/_XLFN\./g, '')
      .replace(/\b(TRUE|FALSE)\(\)/g, '$1')
      .replace(/(?<![A-Z0-9$])(\$?[A-Z]{1,3}\$?\d+):\1(?!\d)/g, '$1'),
  );
}

/** The names of the functions a formula uses, in order, as one text; "" when it uses none. */
export function functionsIn(formula: string): string {
  const bare = outsideQuotes(comparableFormula(formula), (part) => part, '');
  return [...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name).join(' ');
}

/** Changes what stands outside "texts" and 'sheet names'; those stay as they are, or become `quoted`. */
function outsideQuotes(formula: string, change: (part: string) => string, quoted?: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : (quoted ?? part)))
    .join('');
}
