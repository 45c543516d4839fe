import { check } from '../../src/core/checks/engine';
import { findingKey } from '../../src/core/checks/finding-key';
import type { CellPlace } from '../../src/core/exam/cell-place';
import { parseCell } from '../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../src/workbook/plan/snapshot';
import { bookOf } from '../workbook/plan/book-of';

/** What a renamed sheet gets behind its name. */
export const mark = '~';

/** The findings without places, and what stands in the cell that each points to, in an order of their own. */
export function told(snapshot: WorkbookSnapshot): readonly string[] {
  return check(bookOf(snapshot))
    .map((finding) => {
      const { rule, subject, severity, verdict, reason, data, place } = finding;
      const words = JSON.stringify([findingKey(rule, subject), severity, verdict, reason ?? null, data]);
      return `${plain(words)} -> ${plain(String(contentAt(snapshot, place)))}`;
    })
    .sort();
}

/** Cells have other addresses after an insertion, sheets other names after a renaming. */
function plain(text: string): string {
  return text
    .replaceAll(mark, '')
    .replaceAll("'", '')
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, '·');
}

function contentAt({ sheets }: WorkbookSnapshot, place: CellPlace | null): unknown {
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  const cell = place === null ? null : parseCell(place.cell);
  if (sheet === undefined || cell === null) return null;
  const at = [cell.row - sheet.origin.row, cell.column - sheet.origin.column] as const;
  return sheet.formulas[at[0]]?.[at[1]] ?? sheet.values[at[0]]?.[at[1]] ?? '';
}
