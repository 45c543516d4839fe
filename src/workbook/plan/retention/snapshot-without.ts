import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import type { CandidateLines } from './candidate-lines';
import { goes } from './candidate-lines';

/** The workbook as it would be without these sheets and with these rows empty. */
export function snapshotWithout(
  snapshot: WorkbookSnapshot,
  sheets: ReadonlySet<string>,
  lines: readonly CandidateLines[],
): WorkbookSnapshot {
  const bySheet = new Map(lines.map((each) => [each.sheet.name, each]));
  return {
    ...snapshot,
    sheets: snapshot.sheets
      .filter(({ name }) => !sheets.has(name))
      .map((sheet) => {
        const own = bySheet.get(sheet.name);
        return own === undefined ? sheet : withEmptyRows(sheet, own);
      }),
    names: snapshot.names.filter(({ sheet }) => sheet === null || !sheets.has(sheet)),
    tables: snapshot.tables.filter(({ sheet }) => !sheets.has(sheet)),
  };
}

function withEmptyRows(there: SheetSnapshot, { sheet, rows }: CandidateLines): SheetSnapshot {
  const wanted = new Set(rows);
  const { row: top, column: left } = there.origin;
  const emptied = <Content>(
    lines: readonly (readonly (Content | null)[])[],
  ): readonly (readonly (Content | null)[])[] =>
    lines.map((line, index) =>
      wanted.has(top + index)
        ? line.map((content, at) => (goes(sheet, top + index, left + at) ? null : content))
        : line,
    );
  return { ...there, values: emptied(there.values), formulas: emptied(there.formulas) };
}
