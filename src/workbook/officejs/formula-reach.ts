/**
 * What a formula looks at, to know when its result can change without anybody touching its sheet: Excel tells which cells
 * people change, and nothing of the results that follow from it.
 */
export interface FormulaReach {
  /** Names of other sheets it refers to, in lower case; empty = it looks at nothing but its own sheet. */
  readonly sheets: readonly string[];
  /** It may look anywhere: through a name, a table, another workbook, or a function that is not in the list below. */
  readonly anywhere: boolean;
  /** Its result may also fill cells beside it, or come from outside the workbook, so looking at its own cell is not enough. */
  readonly unpredictable: boolean;
}

/** Functions that give one value that follows from their arguments alone: those of our own formulas, and common ones. */
const plain = new Set(
  (
    'ABS AND AVERAGE CHAR CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE EXACT FALSE FIND ' +
    'HYPERLINK IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX MID MIN MOD N NOT OR RIGHT ' +
    'ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT T TEXT TRIM TRUE UPPER VALUE VLOOKUP'
  ).split(' '),
);

const ownSheet: FormulaReach = { sheets: [], anywhere: false, unpredictable: false };

/** Fill-down formulas differ in their row numbers only. */
const known = new Map<string, FormulaReach>();

/** @param formula with "=". */
export function reachOf(formula: string): FormulaReach {
  const shape = formula.includes('!') ? formula : formula.replace(/\d+/g, '1');
  const there = known.get(shape);
  if (there !== undefined) return there;
  if (known.size > 20_000) known.clear();
  const reach = lookAt(shape);
  known.set(shape, reach);
  return reach;
}

function lookAt(formula: string): FormulaReach {
  const words = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/#(?:REF!|N\/A|[A-Z/0]+[!?])/gi, '0');
  const sheets: string[] = [];
  const rest = words.replace(
    /'((?:[^']|'')+)'!|([^\s'!()+*/,;&=<>^"{}%-]+)!/g,
    (_all, quoted?: string, bare?: string) => {
      sheets.push((quoted?.replaceAll("''", "'") ?? bare ?? '').toLowerCase());
      return '';
    },
  );
  const called = [...rest.matchAll(/([\p{L}_][\p{L}\d_.]*)\s*\(/gu)].map(([, name = '']) => name.toUpperCase());
  const unpredictable = called.some((name) => !plain.has(name)) || isRange(rest);
  const names = [...rest.matchAll(/(?<![\p{L}\d_.$])\$?([\p{L}_\\][\p{L}\d_.\\?$]*)(?!\s*\()(?![\p{L}\d_.\\?$(])/gu)];
  // Sheets of other workbooks, and runs of sheets ("Jan:Dec!A1").
  const far = /[[\]@#{]/.test(rest) || sheets.some((sheet) => /[[\]:]/.test(sheet));
  const anywhere = unpredictable || far || names.some(([, name = '']) => !isCell(name));
  return sheets.length === 0 && !anywhere ? ownSheet : { sheets, anywhere, unpredictable: unpredictable || far };
}

/** A formula that is a range fills as many cells as the range has. */
function isRange(formula: string): boolean {
  return /^=[^()]*:[^()]*$/.test(formula);
}

/** A cell, a column, or a truth value. */
function isCell(name: string): boolean {
  if (/^(?:TRUE|FALSE)$/i.test(name)) return true;
  const [, letters = ''] = /^([A-Z]{1,3})\$?\d*$/i.exec(name) ?? [];
  return letters !== '' && (letters.length < 3 || letters.toUpperCase() <= 'XFD');
}
