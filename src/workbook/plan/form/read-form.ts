import { readBasis } from '../../../core/exam/form-basis';
import type { AssessmentForm, FormCells } from '../../../core/exam/assessment-form';
import type { CellPlace } from '../../../core/exam/cell-place';
import type { FrameworkKind } from '../../../core/framework/framework';
import type { Language } from '../../../language/language';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { PlanColumns } from '../exams/plan-columns';
import { readDate, readNumber, yesOrNo } from '../exams/readable';
import type { SheetRole } from '../identity';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { CellValue } from '../snapshot';
import type { Cell } from '../workbook-plan';
import { addressOf } from '../sheet/positions';
import { cellName, columnName } from '../a1';
import type { FormFrame } from './form-columns';
import { aboutOn } from './read-about';
import { aliased, blueprintFrame, frameWithoutDescriptors, rubricFrame } from './form-columns';
import { basisRow } from './form-basis-cell';
import { cutScoreCell } from './cut-score-cell';
import { attemptKindOf, statusOf } from './attempt-words';
import { readCriteria } from './read-criteria';
import { formLines } from './form-lines';
import type { FormLines } from './form-lines';
import type { LabelOf } from './item-labels';
import { readRules } from './read-rules';
import { resultCellsOf } from './read-result-cells';
import { handedInRow } from './form-foot';
import { numbersIn, rubricWidthOf } from './rubric-width';

/** The layout a form on a sheet has: a blueprint, or a rubric with as many assessors as it has columns for. */
export function frameOf(sheet: KeyedSheet): FormFrame {
  if (sheet.column('questions') !== null) return blueprintFrame;
  // Forms of before there were descriptors have no columns for them, and their head stands further to the left.
  const levels = numbersIn(sheet.columns, 'descriptor.').length;
  const width = rubricWidthOf(sheet);
  return levels === 0 ? frameWithoutDescriptors(width) : rubricFrame({ ...width, levels });
}

/**
 * One form as it stands: what is filled in, and what its result cells hold.
 * @param kind of the document the workbook is for. @param label what names its items.
 * @param plan where Examenplan has the cut score; null = there is none in this workbook.
 */
export function readForm(
  sheet: KeyedSheet,
  { examId, copy }: Extract<SheetRole, { kind: 'form' }>,
  kind: FrameworkKind,
  label: LabelOf,
  language: Language,
  plan: PlanColumns | null,
): AssessmentForm {
  const frame = frameOf(sheet);
  const lines = formLines(sheet, label);
  const places = headPlaces(sheet, frame);
  const headPlace = (field: string): Cell | null => places.get(field) ?? null;
  const head = (field: string): string | null => {
    const place = headPlace(field);
    return place === null ? null : sheet.text(place.row, place.column).trim() || null;
  };
  const numbers = namedAssessors(sheet);
  const levels = levelCodes(sheet, frame);
  const texts = sheetTextsOf(language, kind);
  const number = head('candidateNumber');
  const name = head('candidateName');
  const date = headPlace('date');
  const dateTyped = date === null ? null : sheet.value(date.row, date.column);
  const [on, status] = [readDate(dateTyped) ?? null, statusOf(head('sitting') ?? '')];
  const sitting = headPlace('sitting');
  const attempt = readNumber(head('attempt') ?? '');
  const instructions = sheet.text(sheet.row('instructions'), sheet.column(frame.leftLabel)).trim();
  // Where its column is gone it is looked up among the keys.
  const cutScore = plan !== null && plan.cutScore !== plan.key ? cutScoreCell(examId, plan, null) : null;
  const place = (row: string, column: string): CellPlace => sheet.place(sheet.row(row), sheet.column(column));
  return {
    examId,
    copy,
    sheet: sheet.name,
    corner: cellName(sheet.corner),
    candidate: number === null && name === null ? null : { number, name },
    attempt: typeof attempt === 'number' && Number.isInteger(attempt) ? attempt : null,
    date: on,
    datePlace: date === null ? null : sheet.place(date.row, date.column),
    statusPlace: sitting === null ? null : sheet.place(sitting.row, sitting.column),
    assessorNames: numbers.map((number) => head(`assessor${number}`)),
    assessorPlaces: numbers.map((number) => {
      const at = headPlace(`assessor${number}`);
      return at === null ? null : sheet.place(at.row, at.column);
    }),
    instructions: instructions || null,
    instructionsPlace: sheet.row('instructions') === null ? null : place('instructions', frame.leftLabel),
    title: place('title', frame.first),
    basis: readBasis(sheet.text(sheet.row(basisRow), sheet.column('machine'))),
    crebo: /crebo (\d+)/i.exec(sheet.text(sheet.row('subtitle'), sheet.column(frame.first)))?.[1] ?? null,
    criteria: readCriteria(sheet, lines, levels),
    columns: columnsOf(sheet),
    rules: readRules(sheet, frame, texts),
    levels,
    questions: frame === blueprintFrame ? questionsOn(sheet, lines) : {},
    roles: numbers.map((number) => head(`role${number}`)),
    handedIn: numbers.map((number) => saysYes(sheet.text(sheet.row(handedInRow(number)), sheet.column(frame.left[0])))),
    handInCells: numbers.flatMap((assessor) => {
      const [row, column] = [sheet.row(handedInRow(assessor)), sheet.column(frame.left[0])];
      return row === null || column === null ? [] : [{ assessor, cell: cellName({ row, column }) }];
    }),
    attemptKind: head('attemptKind'),
    kind: attemptKindOf(head('attemptKind') ?? ''),
    achieved: frame === blueprintFrame ? achievedOn(sheet, lines) : {},
    remarks: sheet.text(sheet.row('remarks'), sheet.column(frame.leftLabel)).trim() || null,
    sitting: head('sitting'),
    status,
    about: {
      ...aboutOn(sheet, frame, numbers, headPlace),
      ...unread('dateTyped', on, dateTyped),
      ...unread('statusTyped', status, head('sitting')),
    },
    cells: cellsOf(sheet, frame, lines),
    resultCells: resultCellsOf(sheet, frame, lines, texts, cutScore),
  };
}

/** Whoever writes no has not handed in; whatever else stands there counts as handed in, so that rows left open are told. */
function saysYes(typed: string): boolean {
  return typed.trim() !== '' && yesOrNo(typed) !== 'no';
}

/** What stands in a cell that could not be understood. */
function unread(field: string, understood: string | null, value: CellValue): AssessmentForm['about'] {
  const text = String(value ?? '').trim();
  return understood !== null || text === '' ? {} : { [field]: text };
}

/** Where the fields of the head are: rows are keyed by what they hold left and right, "date+assessor2". */
export function headPlaces(sheet: KeyedSheet, frame: FormFrame): ReadonlyMap<string, Cell> {
  const [left, right] = [sheet.column(frame.left[0]), sheet.column(frame.right[0])];
  const places = new Map<string, Cell>();
  for (const { key, index } of sheet.rows) {
    const fields = key?.split('+', 2) ?? [];
    for (const [at, field] of fields.entries()) {
      const column = at === 0 ? left : right;
      if (column !== null && !places.has(field)) places.set(field, { row: index, column });
    }
  }
  return places;
}

/** Numbers of the assessors whose names the head asks for. */
function namedAssessors(sheet: KeyedSheet): readonly number[] {
  const fields = sheet.rows.flatMap(({ key, index }) =>
    key?.includes('assessor') === true ? key.split('+').map((field) => ({ key: field, index })) : [],
  );
  return numbersIn(fields, 'assessor');
}

/** Codes of the levels in the legend, lowest first. */
function levelCodes(sheet: KeyedSheet, frame: FormFrame): readonly string[] {
  const column = sheet.column(frame.aliases['legend.code'] ?? '');
  return numbersIn(sheet.rows, 'level:').map((level) => sheet.text(sheet.row(`level:${level}`), column).trim());
}

function columnsOf(sheet: KeyedSheet): AssessmentForm['columns'] {
  const keyed = sheet.columns.flatMap(({ key, index }) => (key === null ? [] : [[key, columnName(index)] as const]));
  return Object.fromEntries([...keyed].reverse());
}

/** What a blueprint asks about each topic. */
function questionsOn(sheet: KeyedSheet, { rows }: FormLines): AssessmentForm['questions'] {
  const amount = (row: number, column: string): number | null => {
    const value = sheet.value(row, sheet.column(column));
    return typeof value === 'number' ? value : null;
  };
  return Object.fromEntries(
    rows.flatMap(({ id, index }) =>
      id === null ? [] : [[id, { questions: amount(index, 'questions'), pointsEach: amount(index, 'pointsEach') }]],
    ),
  );
}

/** What was achieved on each topic of a blueprint. */
function achievedOn(sheet: KeyedSheet, { rows }: FormLines): AssessmentForm['achieved'] {
  return Object.fromEntries(
    rows.flatMap(({ id, index }) => {
      const value = sheet.value(index, sheet.column('achieved'));
      const remark = sheet.text(index, sheet.column('remark')).trim() || null;
      const points = typeof value === 'number' ? value : null;
      return id === null ? [] : [[id, { points, ...unread('typed', points === null ? null : '', value), remark }]];
    }),
  );
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
