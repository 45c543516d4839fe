/** The cells of a worksheet part, where they stand and what they hold (ISO 29500-1, 18.3.1.4, 18.3.1.40). */
import { columnNumber, parseRange } from '../plan/range-reference';
import type { CellValue } from '../plan/snapshot';
import type { Area, Cell } from '../plan/workbook-plan';
import { decodeString } from './cell-string';
import { movedFormula } from './moved-formula';
import { shownFormula } from './stored-formula';
import type { XmlElement } from './xml';
import { childOf, childrenOf } from './xml';

export interface WorksheetCell extends Cell {
  readonly element: XmlElement;
}

/** The rows with their numbers; a row without one follows the row before it. */
export function rowsOf(sheet: XmlElement): readonly { readonly row: number; readonly element: XmlElement }[] {
  const data = childOf(sheet, 'sheetData');
  let last = -1;
  return childrenOf(data ?? sheet, 'row').map((element) => {
    last = element.attributes['r'] === undefined ? last + 1 : Number(element.attributes['r']) - 1;
    return { row: last, element };
  });
}

/** The cells of a row; a cell without a place follows the cell before it. */
export function cellsOf(row: number, element: XmlElement): readonly WorksheetCell[] {
  let last = -1;
  return childrenOf(element, 'c').map((cell) => {
    const letters = /^[A-Za-z]+/.exec(cell.attributes['r'] ?? '')?.[0];
    last = letters === undefined ? last + 1 : columnNumber(letters);
    return { row, column: last, element: cell };
  });
}

/** Gives the value of a cell; `strings` are the workbook's shared strings. Errors are their text, e.g. "#REF!". */
export function valueOf(cell: XmlElement, strings: readonly string[]): CellValue {
  if (cell.attributes['t'] === 'inlineStr') return richText(childOf(cell, 'is'));
  const value = childOf(cell, 'v')?.text;
  if (value === undefined || value === '') return cell.attributes['t'] === 'str' && childOf(cell, 'f') ? '' : null;
  switch (cell.attributes['t']) {
    case 's':
      return strings[Number(value)] ?? null;
    case 'str':
    case 'd':
      return decodeString(value);
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return value;
    default: {
      const number = Number(value);
      return Number.isNaN(number) ? null : number;
    }
  }
}

/** The text of `<si>` or `<is>`: its runs one after the other; readings of Asian text (rPh) are no part of it. */
export function richText(item: XmlElement | undefined): string {
  if (!item) return '';
  const own = childrenOf(item, 't').map((text) => text.text);
  const runs = childrenOf(item, 'r').map((run) => childOf(run, 't')?.text ?? '');
  return decodeString([...own, ...runs].join(''));
}

/** The formulas of cells as people see them, shared ones worked out. Other cells of an array have none of their own. */
export function formulasOf(cells: readonly WorksheetCell[]): ReadonlyMap<WorksheetCell, string> {
  const masters = new Map<string, { readonly cell: Cell; readonly formula: string }>();
  const formulas = new Map<WorksheetCell, string>();
  for (const cell of cells) {
    const formula = childOf(cell.element, 'f');
    if (!formula || formula.text === '') continue;
    formulas.set(cell, shownFormula(decodeString(formula.text)));
    if (formula.attributes['t'] === 'shared') {
      masters.set(formula.attributes['si'] ?? '', { cell, formula: decodeString(formula.text) });
    }
  }
  for (const cell of cells) {
    const formula = childOf(cell.element, 'f');
    const master = formula?.attributes['t'] === 'shared' ? masters.get(formula.attributes['si'] ?? '') : undefined;
    if (!formula || formula.text !== '' || !master) continue;
    formulas.set(
      cell,
      shownFormula(movedFormula(master.formula, cell.row - master.cell.row, cell.column - master.cell.column)),
    );
  }
  return formulas;
}

/** The smallest area that holds all of these cells; null for none. */
export function areaOf(cells: readonly Cell[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The `ref` of an element as an area. */
export function refOf(element: XmlElement | undefined): Area | null {
  return parseRange(element?.attributes['ref'] ?? '');
}
