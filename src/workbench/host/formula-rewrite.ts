import { formatReference, quoteSheetName, type Anchors } from './a1';
import { tokenizeFormula, type FormulaToken } from './formula-tokens';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './geometry';
import { shiftArea, type Shift } from './shift';

/** Puts a formula together again with each piece replaced; null keeps a piece as it is. */
export function rewriteFormula(formula: string, replace: (token: FormulaToken) => string | null): string {
  return tokenizeFormula(formula)
    .map((token) => replace(token) ?? token.text)
    .join('');
}

const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const prefix = (sheet: string | null): string => (sheet === null ? '' : `${quoteSheetName(sheet)}!`);

/**
 * A formula after cells of `sheet` moved. `home` is the sheet the formula stands on, which its plain references mean.
 * A reference whose cells all went becomes `#REF!`.
 */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind !== 'reference' || !sameSheet(token.sheet ?? home, sheet)) return null;
    const area = shiftArea(token.reference.area, shift);
    return prefix(token.sheet) + (area ? formatReference(area, token.reference.anchors) : '#REF!');
  });
}

/** A formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return rewriteFormula(formula, (token) => {
    if ((token.kind !== 'reference' && token.kind !== 'name') || token.sheet === null) return null;
    if (!sameSheet(token.sheet, before)) return null;
    const rest = token.text.slice(token.text.lastIndexOf('!') + 1);
    return prefix(after) + rest;
  });
}

/** A formula after a sheet is gone: what referred to it is `#REF!`. */
export function dropSheetFromFormula(formula: string, sheet: string): string {
  return rewriteFormula(formula, (token) =>
    (token.kind === 'reference' || token.kind === 'name') && token.sheet !== null && sameSheet(token.sheet, sheet)
      ? '#REF!'
      : null,
  );
}

/** A formula after its own cell moved (by sorting or filling): what is not anchored with `$` moves along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteFormula(formula, (token) => {
    if (token.kind !== 'reference') return null;
    const { area, anchors } = token.reference;
    const moved = moveRelative(area, anchors, rows, columns);
    return prefix(token.sheet) + (moved ? formatReference(moved, anchors) : '#REF!');
  });
}

function moveRelative(area: Area, anchors: Anchors, rows: number, columns: number): Area | null {
  const wholeRows = area.columnCount === MAX_COLUMNS;
  const wholeColumns = area.rowCount === MAX_ROWS;
  const firstRow = area.row + (anchors.firstRow || wholeColumns ? 0 : rows);
  const lastRow = area.row + area.rowCount - 1 + (anchors.lastRow || wholeColumns ? 0 : rows);
  const firstColumn = area.column + (anchors.firstColumn || wholeRows ? 0 : columns);
  const lastColumn = area.column + area.columnCount - 1 + (anchors.lastColumn || wholeRows ? 0 : columns);
  const row = Math.min(firstRow, lastRow);
  const column = Math.min(firstColumn, lastColumn);
  if (row < 0 || column < 0 || Math.max(firstRow, lastRow) >= MAX_ROWS) return null;
  if (Math.max(firstColumn, lastColumn) >= MAX_COLUMNS) return null;
  return {
    row,
    column,
    rowCount: Math.abs(lastRow - firstRow) + 1,
    columnCount: Math.abs(lastColumn - firstColumn) + 1,
  };
}

/**
 * A formula after a table or its columns got other names. References without a table's name (`[@Kolom]`) mean the table
 * they stand in, which this cannot know: it follows them when the column's old name is one of this table.
 */
export function followTable(formula: string, before: NamedTable, after: NamedTable): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind === 'name' && token.sheet === null && sameSheet(token.name, before.name)) return after.name;
    if (token.kind !== 'structured' || (token.table !== '' && !sameSheet(token.table, before.name))) return null;
    const inner = before.columns.reduce(
      (text, column, index) => renameColumn(text, column, after.columns[index] ?? column),
      token.inner,
    );
    return `${token.table === '' ? '' : after.name}[${inner}]`;
  });
}

interface NamedTable {
  readonly name: string;
  readonly columns: readonly string[];
}

function renameColumn(inner: string, before: string, after: string): string {
  if (before === after) return inner;
  if (sameSheet(inner, before)) return after;
  if (sameSheet(inner, `@${before}`)) return `@${after}`;
  return inner.replaceAll(`[${before}]`, () => `[${after}]`);
}
