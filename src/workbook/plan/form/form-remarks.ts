import type { AssessmentForm } from '../../../core/exam/assessment-form';
import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import type { ResultsDiagnostic } from '../collected/unread-cells';
import { readDate, readNumber, yesOrNo } from '../exams/readable';
import type { CellRemark } from '../sheet/cell-remarks';
import { cellEmpty, cellUnreadable, headOf } from '../sheet/cell-remarks';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { Cell } from '../workbook-plan';
import { attemptKindOf, statusOf } from './attempt-words';
import { handedInRow } from './form-foot';
import { frameOf, headPlaces } from './read-form';

/**
 * What stands in the head and foot of a form and cannot be understood, and what is empty there although an assessor has
 * handed in.
 * @param known keyOfNumber of everybody a form in this workbook can be of; null = there is no list to compare with.
 */
export function formRemarks(
  form: AssessmentForm,
  sheet: KeyedSheet,
  known: ReadonlySet<string> | null,
): readonly (CellRemark | ResultsDiagnostic)[] {
  const frame = frameOf(sheet);
  const places = headPlaces(sheet, frame);
  const labels = new Map([
    [sheet.column(frame.left[0]), sheet.column(frame.leftLabel)],
    [sheet.column(frame.right[0]), sheet.column(frame.rightLabel[0])],
  ]);
  const what = ({ row, column }: Cell): string => sheet.text(row, labels.get(column) ?? null).trim();
  const typedIn = (at: Cell): string => sheet.text(at.row, at.column).trim();
  const unless = (field: string, isRead: (typed: string, at: Cell) => boolean): readonly CellRemark[] => {
    const at = places.get(field);
    if (at === undefined || typedIn(at) === '' || isRead(typedIn(at), at)) return [];
    return [cellUnreadable(sheet, at, what(at))];
  };
  const needed = (field: string): readonly CellRemark[] => {
    const at = places.get(field);
    return at === undefined || typedIn(at) !== '' ? [] : [cellEmpty(sheet, at, what(at))];
  };
  const stranger = (): readonly ResultsDiagnostic[] => {
    const at = places.get('candidateNumber');
    const number = at === undefined ? '' : typedIn(at);
    if (at === undefined || number === '' || known === null || known.has(keyOfNumber(number))) return [];
    const place = sheet.place(at.row, at.column);
    return [{ code: 'results/candidate-unknown', severity: 'warning', at: place, data: { number } }];
  };
  const isAttempt = (typed: string): boolean => {
    const count = readNumber(typed);
    return typeof count === 'number' && Number.isInteger(count) && count >= 1;
  };
  const assessors = form.assessorNames.map((_name, index) => index + 1);
  const handedIn = assessors.filter((number) => form.handedIn[number - 1] === true);
  const answers = assessors.flatMap((number): readonly CellRemark[] => {
    const [row, column] = [sheet.row(handedInRow(number)), sheet.column(frame.left[0])];
    if (row === null || column === null) return [];
    const typed = sheet.text(row, column).trim();
    return typed === '' || yesOrNo(typed) !== null
      ? []
      : [cellUnreadable(sheet, { row, column }, what({ row, column }))];
  });
  return [
    ...stranger(),
    ...unless('date', (_typed, { row, column }) => readDate(sheet.value(row, column)) !== undefined),
    ...unless('attempt', isAttempt),
    ...unless('attemptKind', (typed) => attemptKindOf(typed) !== null),
    ...unless('sitting', (typed) => statusOf(typed) !== null),
    ...assessors.flatMap((number) => unless(`independent${number}`, (typed) => yesOrNo(typed) !== null)),
    ...answers,
    ...pointsOutside(form, sheet),
    ...(handedIn.length === 0 ? [] : [...needed('candidateNumber'), ...needed('date')]),
    ...handedIn.flatMap((number) => needed(`assessor${number}`)),
  ];
}

/** Points of a topic below zero or above what its questions can give. */
function pointsOutside({ achieved, questions }: AssessmentForm, sheet: KeyedSheet): readonly CellRemark[] {
  const column = sheet.column('achieved');
  return sheet.rows.flatMap(({ key, index: row }): readonly CellRemark[] => {
    const id = key?.startsWith('row:') === true ? key.slice('row:'.length) : '';
    const [points, asked] = [achieved[id]?.points ?? null, questions[id]];
    if (points === null) return [];
    const most = (asked?.questions ?? 0) * (asked?.pointsEach ?? 0);
    const isOutside = points < 0 || (most > 0 && points > most);
    return isOutside ? [cellUnreadable(sheet, { row, column }, headOf(sheet, column))] : [];
  });
}
