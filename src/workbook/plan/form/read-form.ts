import type { AssessmentForm, CellPlace, FormCells } from '../../../core/exam/exam-book';
import type { Framework } from '../../../core/framework/framework';
import type { Language } from '../../../language/language';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { planColumnsOf } from '../exams/plan-columns';
import { readDate, readNumber } from '../exams/readable';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { addressOf } from '../sheet/positions';
import type { FormFrame } from './form-columns';
import { aliased, blueprintFrame, rubricFrame } from './form-columns';
import { cutScoreCell } from './cut-score-cell';
import { readCriteria } from './read-criteria';
import { formLines } from './form-lines';
import type { FormLines } from './form-lines';
import { resultCellsOf } from './read-result-cells';

/** The layout a form on a sheet has: a blueprint, or a rubric with as many assessors as it has columns for. */
export function frameOf(sheet: KeyedSheet): FormFrame {
  return sheet.column('questions') === null ? rubricFrame(assessorsOn(sheet)) : blueprintFrame;
}

/**
 * One form as it stands: what is filled in, and what its result cells hold.
 * @param plan Examenplan, where the cut score comes from; null = there is none in this workbook.
 */
export function readForm(
  sheet: KeyedSheet,
  examId: string,
  framework: Framework,
  language: Language,
  plan: KeyedSheet | null,
): AssessmentForm {
  const frame = frameOf(sheet);
  const lines = formLines(sheet, framework);
  const head = (field: string): string | null => {
    const place = headPlace(sheet, frame, field);
    return place === null ? null : sheet.text(place.row, place.column).trim() || null;
  };
  const number = head('candidateNumber');
  const name = head('candidateName');
  const date = headPlace(sheet, frame, 'date');
  const attempt = readNumber(head('attempt') ?? '');
  const instructions = sheet.text(sheet.row('instructions'), sheet.column(frame.leftLabel)).trim();
  const hasCutScore = plan !== null && plan.column('cutScore') !== null;
  const cutScore = hasCutScore ? cutScoreCell(examId, planColumnsOf(plan), null) : null;
  const place = (row: string, column: string): CellPlace => sheet.place(sheet.row(row), sheet.column(column));
  return {
    examId,
    sheet: sheet.name,
    candidate: number === null && name === null ? null : { number, name },
    attempt: typeof attempt === 'number' && Number.isInteger(attempt) ? attempt : null,
    date: date === null ? null : (readDate(sheet.value(date.row, date.column)) ?? null),
    datePlace: date === null ? null : sheet.place(date.row, date.column),
    assessorNames: assessorFields(sheet).map((field) => head(field)),
    instructions: instructions || null,
    instructionsPlace: sheet.row('instructions') === null ? null : place('instructions', frame.leftLabel),
    title: place('title', frame.first),
    criteria: readCriteria(sheet, lines),
    cells: cellsOf(sheet, frame, lines),
    resultCells: resultCellsOf(sheet, frame, lines, sheetTextsOf(language, framework.kind), cutScore),
  };
}

/** Where a field of the head is: rows are keyed by what they hold left and right, "date+assessor2". */
export function headPlace(
  sheet: KeyedSheet,
  frame: FormFrame,
  field: string,
): { readonly row: number; readonly column: number } | null {
  for (const { key, index } of sheet.rows) {
    const [left, right] = key?.split('+') ?? [];
    const column = sheet.column(left === field ? frame.left[0] : frame.right[0]);
    if ((left === field || right === field) && column !== null) return { row: index, column };
  }
  return null;
}

/** Fields of the head that hold assessors' names, in order. */
export function assessorFields(sheet: KeyedSheet): readonly string[] {
  return sheet.rows.flatMap(({ key }) => key?.split('+').filter((field) => /^assessor\d+$/.test(field)) ?? []);
}

function assessorsOn(sheet: KeyedSheet): number {
  return sheet.columns.filter(({ key }) => key !== null && /^level\.\d+$/.test(key)).length;
}

function cellsOf(sheet: KeyedSheet, frame: FormFrame, { units }: FormLines): FormCells {
  const at = aliased(sheet, frame);
  const outcomes = (entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> =>
    Object.fromEntries(entries.map(([label, row]) => [label, addressOf(at, row, 'attention')]));
  return {
    points: addressOf(at, 'points+unrated', 'leftValue'),
    mark: addressOf(at, 'mark+cut', 'leftValue'),
    outcome: addressOf(at, 'outcome+percentage', 'leftValue'),
    coreTasks: outcomes(units.map(({ live }) => [live.label, live.key])),
    workProcesses:
      frame === blueprintFrame
        ? {}
        : outcomes(units.flatMap(({ live }) => live.parts.map((part) => [part.label, part.key] as const))),
  };
}
