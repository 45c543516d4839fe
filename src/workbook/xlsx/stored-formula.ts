/** Formulas as files have them, which differs from what people see (MS-XLSX 2.2.2, ISO 29500-1 18.17). */

/** Functions that came after 2007 and are known to Excel by name only; files say `_xlfn.` before them. */
const laterFunctions = [
  ...['CONCAT', 'TEXTJOIN', 'IFS', 'SWITCH', 'MAXIFS', 'MINIFS', 'XLOOKUP', 'XMATCH', 'LET', 'IFNA', 'XOR', 'DAYS'],
  ...['NUMBERVALUE', 'FORMULATEXT', 'ISFORMULA', 'SHEET', 'SHEETS', 'UNICODE', 'UNICHAR', 'ISOWEEKNUM', 'ENCODEURL'],
  ...['RANK\\.EQ', 'RANK\\.AVG', 'STDEV\\.S', 'STDEV\\.P', 'VAR\\.S', 'VAR\\.P', 'MODE\\.SNGL', 'QUARTILE\\.INC'],
  ...['QUARTILE\\.EXC', 'PERCENTILE\\.INC', 'PERCENTILE\\.EXC', 'CEILING\\.MATH', 'FLOOR\\.MATH'],
];
const later = new RegExp(`(?<![\\w.])(?:${laterFunctions.join('|')})(?=\\()`, 'gi');

/** A string constant, or a quoted sheet name. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** "=CONCAT(A1)" → "_xlfn.CONCAT(A1)", "=Tabel[@Kolom]" → "Tabel[[#This Row],[Kolom]]"; texts inside stay. */
export function storedFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), (piece) =>
    piece.replace(later, (name) => `_xlfn.${name}`).replace(/\[@(?:\[([^\]]+)\]|([^\][]+))\]/g, '[[#This Row],[$1$2]]'),
  );
}

/** The other way: as it is typed, with "=". */
export function shownFormula(stored: string): string {
  return `=${outsideQuotes(stored, (piece) =>
    piece
      .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '')
      .replace(/\[\[#This Row\],\[([^\][]+)\]\]/gi, (_all, column: string) => thisRow(column)),
  )}`;
}

/** Excel shows brackets around a column's name only where it holds more than letters, digits, "_" and ".". */
function thisRow(column: string): string {
  return /^[\p{L}\p{N}_.]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`;
}

/** Changes a formula where it is no string and no quoted name. */
export function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(quoted)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('');
}
