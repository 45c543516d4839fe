/** Cells that a step wrote, and formulas that look at what it made. */
import { cellName } from '../plan/a1';
import { sameSheetName } from '../plan/plan-fault';
import type { WriteRecord } from '../plan/step/step-record';
import { reachOf } from './formula-reach';
import type { SheetCells } from './read-cells';

export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Every formula on these sheets, by sheet, row and column. */
export function formulasOn(cells: ReadonlyMap<string, SheetCells>): readonly FormulaPlace[] {
  return [...cells].flatMap(([sheet, { origin, formulas }]) =>
    formulas.flatMap((line, down) =>
      line.flatMap((formula, right): readonly FormulaPlace[] =>
        formula === null ? [] : [{ sheet, row: origin.row + down, column: origin.column + right, formula }],
      ),
    ),
  );
}

/** Whether a formula looks at one of these sheets, or at a table on it. */
export function looksAt(
  { formula }: FormulaPlace,
  sheets: readonly string[],
  tables: readonly { readonly name: string; readonly sheet: string }[],
): boolean {
  if (reachOf(formula).sheets.some((sheet) => sheets.some((name) => sameSheetName(name, sheet)))) return true;
  return tables.some(({ name, sheet }) => formula.includes(name) && sheets.some((each) => sameSheetName(each, sheet)));
}

/** Tells of a cell whether these writes wrote over it. */
export function writtenBy(
  records: readonly WriteRecord[],
): (place: Pick<FormulaPlace, 'sheet' | 'row' | 'column'>) => boolean {
  const keyOf = ({ sheet, row, column }: Pick<FormulaPlace, 'sheet' | 'row' | 'column'>): string =>
    `${sheet.toLowerCase()}!${cellName({ row, column })}`;
  const written = new Set(
    records.flatMap((record) =>
      record.written.flatMap(({ sheet, area, prints }) =>
        prints.flatMap((line, down) =>
          line.map((_print, right) => keyOf({ sheet, row: area.row + down, column: area.column + right })),
        ),
      ),
    ),
  );
  return (place) => written.has(keyOf(place));
}

/** Whether a write made a sheet of this name. */
export function isMadeBy(sheet: string, { made }: WriteRecord): boolean {
  return made.some(({ name }) => sameSheetName(name, sheet));
}
