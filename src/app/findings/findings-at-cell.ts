import type { CellPlace } from '../../core/exam/cell-place';
import { parseCell } from '../../workbook/plan/range-reference';
import type { WordedFinding } from '../session/use-cases';

/** How many others are offered. */
const OFFERED = 3;

/** What was found about one cell. */
export interface FindingsAtCell {
  /** In the order of the findings, accepted ones too. */
  readonly here: readonly WordedFinding[];
  /** When there are none: the open ones of the same sheet that are nearest, the nearest first. */
  readonly nearest: readonly WordedFinding[];
}

/** What was found about a cell; when nothing was, what was found near it. */
export function findingsAtCell(findings: readonly WordedFinding[], place: CellPlace): FindingsAtCell {
  const onSheet = findings.filter(({ finding }) => finding.place?.sheet === place.sheet);
  const here = onSheet.filter(({ finding }) => finding.place?.cell.toUpperCase() === place.cell.toUpperCase());
  if (here.length > 0) return { here, nearest: [] };
  const nearest = onSheet
    .filter(({ finding }) => finding.accepted === null)
    .map((worded) => ({ worded, steps: stepsBetween(worded.finding.place?.cell ?? '', place.cell) }))
    .sort((one, other) => one.steps - other.steps)
    .map(({ worded }) => worded);
  return { here, nearest: nearest.slice(0, OFFERED) };
}

/** How many cells somebody walks with the arrow keys. */
function stepsBetween(one: string, other: string): number {
  const [from, to] = [parseCell(one), parseCell(other)];
  if (from === null || to === null) return Number.MAX_SAFE_INTEGER;
  return Math.abs(from.row - to.row) + Math.abs(from.column - to.column);
}
