/**
 * What cells held right after a write, short enough to be kept: so that taking it back can tell whether somebody wrote
 * there since. It is made of the plan, and compared with what is read: of a formula only that there is one counts, because
 * Excel spells formulas its own way.
 */
import { fingerprint } from '../../../core/fingerprint';
import { contentGrid } from '../cell-looks';
import { cellText } from '../cell-text';
import { serialOfDate } from '../serial-date';
import type { CellValue, SheetSnapshot } from '../snapshot';
import type { CellBlock, CellContent } from '../workbook-plan';

/** A fingerprint for each row that holds something, by its 0-based number. */
export type SheetPrint = Readonly<Record<string, string>>;

/** "" = empty; else a letter for the kind and what stands there. */
export function printOfContent(content: CellContent | null): string {
  switch (content?.kind) {
    case undefined:
      return '';
    case 'text':
      return content.text === '' ? '' : `s${cellText(content.text)}`;
    case 'number':
      return printOfNumber(content.number);
    case 'date':
      return printOfNumber(serialOfDate(content.date));
    case 'formula':
      return '=';
  }
}

/** As `printOfContent`, of a cell that was read. @param formula with "="; null = it has none. */
export function printOfCell(value: CellValue, formula: string | null): string {
  if (formula !== null) return '=';
  if (value === null || value === '') return '';
  if (typeof value === 'number') return printOfNumber(value);
  return typeof value === 'boolean' ? `b${value}` : `s${value}`;
}

/** The print of a sheet as it is planned. */
export function printOfPlanned(blocks: readonly CellBlock[]): SheetPrint {
  const rows = [...contentGrid(blocks)].map(
    ([row, line]) => [row, [...line].map(([column, content]) => [column, printOfContent(content)] as const)] as const,
  );
  return printOfRows(rows);
}

/** The print of a sheet as it is. */
export function printOfSheet({
  origin,
  values,
  formulas,
}: Pick<SheetSnapshot, 'origin' | 'values' | 'formulas'>): SheetPrint {
  const rows = values.map((line, down) => {
    const cells = line.map((value, right) => {
      return [origin.column + right, printOfCell(value, formulas[down]?.[right] ?? null)] as const;
    });
    return [origin.row + down, cells] as const;
  });
  return printOfRows(rows);
}

/** The first row in which two prints differ, 0-based; null = none. */
export function differingRow(one: SheetPrint, other: SheetPrint): number | null {
  const rows = [...Object.keys(one), ...Object.keys(other)].filter((row) => one[row] !== other[row]).map(Number);
  return rows.length === 0 ? null : rows.reduce((a, b) => Math.min(a, b));
}

function printOfRows(rows: readonly (readonly [number, readonly (readonly [number, string])[]])[]): SheetPrint {
  return Object.fromEntries(
    rows.flatMap(([row, cells]) => {
      const held = cells.filter(([, print]) => print !== '').sort(([a], [b]) => a - b);
      return held.length === 0 ? [] : [[String(row), fingerprint(held.map((cell) => cell.join(':')).join('\u0001'))]];
    }),
  );
}

/** Excel keeps 15 digits, and its files sometimes one less. */
function printOfNumber(number: number): string {
  return `n${Number(number.toPrecision(12))}`;
}
