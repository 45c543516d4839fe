import { cellName } from './a1';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import type { Cell, CellContent } from './workbook-plan';

/**
 * The formula of a cell as Excel tells it; null = it has none. A text that begins with "=" is its own "formula" too; a real
 * formula never gives its own text.
 */
export function realFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** What a cell of a snapshot holds: its formula with "=", else its value; null = nothing. */
export function heldIn({ sheets }: WorkbookSnapshot, name: string, cell: Cell): CellValue {
  const sheet = sheets.find((each) => each.name === name);
  return sheet === undefined ? null : heldOn(sheet, cell);
}

function heldOn({ origin, values, formulas }: SheetSnapshot, { row, column }: Cell): CellValue {
  const [down, right] = [row - origin.row, column - origin.column];
  const value = formulas[down]?.[right] ?? values[down]?.[right] ?? null;
  return value === '' ? null : value;
}

/** Everything a sheet of a snapshot holds, by cell ("F12"); results of formulas aside, as they follow other sheets. */
export type HeldOnSheet = ReadonlyMap<string, CellValue>;

/** Null when there is no such sheet. */
export function allHeldOn({ sheets }: WorkbookSnapshot, name: string): HeldOnSheet | null {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) return null;
  return new Map(
    sheet.values.flatMap((line, down) =>
      line.flatMap((value, right) => {
        const holds = sheet.formulas[down]?.[right] ?? value;
        const cell = { row: sheet.origin.row + down, column: sheet.origin.column + right };
        return holds === null || holds === '' ? [] : [[cellName(cell), holds] as const];
      }),
    ),
  );
}

/** The same, to be written again where it stood. */
export function contentThere({ sheets }: WorkbookSnapshot, name: string, cell: Cell): CellContent | null {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) return null;
  const held = heldOn(sheet, cell);
  const [down, right] = [cell.row - sheet.origin.row, cell.column - sheet.origin.column];
  const isFormula = (sheet.formulas[down]?.[right] ?? null) !== null;
  if (held === null) return null;
  if (isFormula) return { kind: 'formula', formula: String(held), result: sheet.values[down]?.[right] ?? '' };
  if (typeof held === 'boolean') return { kind: 'formula', formula: held ? '=TRUE' : '=FALSE', result: held };
  return typeof held === 'number' ? { kind: 'number', number: held } : { kind: 'text', text: held };
}
