/**
 * A formula as it may be compared: outside texts and quoted sheet names, case, spaces, the marker of newer functions and
 * the brackets of TRUE() and FALSE() do not count, because programs change them when they save.
 */
export function comparableFormula(formula: string): string {
  return outsideQuotes(formula.trim(), (part) =>
    part
      .replace(/\s+/g, '')
      .toUpperCase()
      .replace(/_XLFN\./g, '')
      .replace(/\b(TRUE|FALSE)\(\)/g, '$1'),
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
