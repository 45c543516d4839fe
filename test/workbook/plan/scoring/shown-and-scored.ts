import type { AssessmentForm } from '../../../../src/core/exam/assessment-form';
import type { Settings } from '../../../../src/core/exam/exam-plan';
import type { FormScore } from '../../../../src/core/exam/scoring';
import { parseCell } from '../../../../src/workbook/plan/range-reference';
import type { CellValue, WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';

function valueAt(snapshot: WorkbookSnapshot, sheetName: string, cell: string): CellValue {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  const place = parseCell(cell);
  if (sheet === undefined || place === null) throw new Error(`${sheetName} ${cell}`);
  return sheet.values[place.row - sheet.origin.row]?.[place.column - sheet.origin.column] ?? null;
}

/** What the sheet shows in each result cell, by key. */
export function shown(snapshot: WorkbookSnapshot, form: AssessmentForm): Readonly<Record<string, CellValue>> {
  const keys =
    /^(outcome|mark|points|maximum|unrated|percentage|coreTask:.*|coreTaskMark:.*|workProcess:.*|unit-result:.*\/result\.(points|percentage))$/;
  const cells = form.resultCells.filter(({ key }) => keys.test(key));
  return Object.fromEntries(
    cells.map(({ key, place }) => {
      const value = valueAt(snapshot, place.sheet, place.cell);
      return [key, value === null ? '' : typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value];
    }),
  );
}

/** What the product's own scoring says they must show. */
export function scored(score: FormScore, { resultAs }: Settings): Readonly<Record<string, CellValue>> {
  const word = (outcome: string): string =>
    score.void === 'absent'
      ? 'niet verschenen'
      : score.void === 'invalid'
        ? 'ongeldig verklaard'
        : outcome === 'incomplete'
          ? 'onvolledig'
          : outcome;
  const unlessHidden = (value: number | null): CellValue => (score.hidden ? '' : (value ?? ''));
  const mark = (value: number | null): CellValue => (resultAs === 'words' ? '' : unlessHidden(value));
  const units: Readonly<Record<string, string>> = { 'B1-K1': 'k1', 'B1-K2': 'k2' };
  return {
    outcome: word(score.exam.outcome),
    mark: mark(score.exam.mark),
    points: unlessHidden(score.exam.points),
    maximum: score.exam.maxPoints,
    unrated: score.exam.unrated,
    percentage: unlessHidden(score.exam.percentage),
    ...Object.fromEntries(
      score.coreTasks.flatMap((part): [string, CellValue][] => [
        [`coreTask:${part.code}`, word(part.outcome)],
        [`coreTaskMark:${part.code}`, mark(part.mark)],
        [`unit-result:${units[part.code]}/result.points`, unlessHidden(part.points)],
        [`unit-result:${units[part.code]}/result.percentage`, unlessHidden(part.percentage)],
      ]),
    ),
    ...Object.fromEntries(score.workProcesses.map((part) => [`workProcess:${part.code}`, word(part.outcome)])),
  };
}
