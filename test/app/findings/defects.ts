import { heldIn } from '../../../src/workbook/plan/cell-there';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { WorkbookStore } from '../../../src/workbench/host/store';

/** Something that people do wrong in a sheet, which Dekkend can put right. */
export interface Defect {
  readonly what: string;
  readonly rule: string;
  readonly make: (store: WorkbookStore, book: ExamBook) => void;
  /** How many findings of the rule come of it. */
  readonly count: number;
  /** What holds once it is repaired. */
  readonly repaired: (book: ExamBook, snapshot: WorkbookSnapshot) => unknown;
  readonly expected: unknown;
  /** Undoing leaves rows of other formulas whole that were broken with it. */
  readonly undoHeals?: string;
  /** What every new form still lacks, and the sentence about the repair says. */
  readonly brings?: string;
}

const at = (cell: string) => {
  const found = parseCell(cell);
  if (found === null) throw new Error(cell);
  return found;
};
const idOf = (store: WorkbookStore, name: string): string => {
  const found = store.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found.id;
};
const wholeRow = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 200 });
const wholeColumn = (column: number) => ({ row: 0, column, rowCount: 300, columnCount: 1 });

/** Types a value into a cell, as somebody does who is not stopped by protection. */
export function typeInto(store: WorkbookStore, sheet: string, cell: string, value: string | number): void {
  store.writeCells(idOf(store, sheet), [{ ...at(cell), content: { value } }]);
}

function deleteRows(store: WorkbookStore, book: ExamBook, ids: readonly string[]): void {
  const rows = book.forms[0]?.criteria.filter(({ id }) => ids.includes(id)) ?? [];
  const sheet = idOf(store, book.forms[0]?.sheet ?? '');
  store.setSheetProtection(sheet, null);
  for (const { place } of [...rows].reverse()) store.deleteCells(sheet, wholeRow(at(place.cell).row), 'Up');
}

const formOf = ({ forms }: ExamBook) => forms.find(({ examId }) => examId === 'e1');
const idsOnForm = (book: ExamBook) => formOf(book)?.criteria.map(({ id }) => id);

export const defects: readonly Defect[] = [
  {
    what: 'an outcome typed over its formula',
    rule: 'form/formula-overwritten',
    make: (store, { forms }) => typeInto(store, forms[0]?.sheet ?? '', forms[0]?.cells.outcome ?? '', 'V'),
    count: 1,
    repaired: ({ forms }, snapshot) => {
      const [form] = forms;
      return String(heldIn(snapshot, form?.sheet ?? '', at(form?.cells.outcome ?? ''))).slice(0, 4);
    },
    expected: '=IF(',
  },
  {
    what: 'a column of the matrix that somebody deleted',
    rule: 'plan/unknown-exam',
    make: (store, { coverage }) => {
      const place = coverage.columns.at(-1)?.place;
      store.deleteCells(idOf(store, coverage.sheet), wholeColumn(at(place?.cell ?? '').column), 'Left');
    },
    count: 1,
    repaired: ({ coverage }) => coverage.columns.map(({ header, marks }) => [header, marks.length]),
    expected: [
      ['PVB1', 2],
      ['PF/2', 2],
      ['K1', 0],
    ],
  },
  {
    what: 'a column of the matrix that was typed again with a typing error in its code',
    rule: 'plan/unknown-exam',
    make: (store, { coverage }) => {
      const cell = coverage.columns[0]?.place.cell ?? '';
      typeInto(store, coverage.sheet, cell, 'PBV1');
      // Of a column that people make nothing is hidden in the first row.
      typeInto(store, coverage.sheet, cell.replace(/\d+/, '1'), '');
    },
    count: 2,
    repaired: ({ coverage, exams }) => [coverage.columns[0]?.header, exams[0]?.exam.covers.length],
    expected: ['PVB1', 2],
  },
  {
    what: 'a code of the matrix with a typing error',
    rule: 'coverage/unknown-code',
    make: (store, { coverage }) => {
      const row = coverage.rows.find(({ itemId }) => itemId === 'w2');
      typeInto(store, coverage.sheet, row?.place.cell ?? '', 'B1-KI-WW2');
    },
    count: 1,
    repaired: ({ coverage }) => coverage.rows.find(({ itemId }) => itemId === 'w2')?.code,
    expected: 'B1-K1-W2',
  },
  {
    what: 'a core task of the plan with a typing error',
    rule: 'coverage/exam-misses-required-core-task',
    make: (store, { exams }) => {
      const place = exams.find(({ exam }) => exam.id === 'e2')?.cells.requires;
      typeInto(store, place?.sheet ?? '', place?.cell ?? '', 'B1-KK2');
    },
    count: 1,
    repaired: ({ exams }) => exams.find(({ exam }) => exam.id === 'e2')?.exam.requires,
    expected: ['B1-K2'],
  },
  {
    what: 'a form that somebody deleted',
    rule: 'plan/exam-without-form',
    make: (store, book) => store.deleteSheet(idOf(store, formOf(book)?.sheet ?? '')),
    brings: 'form/level-descriptor-missing',
    count: 1,
    repaired: idsOnForm,
    expected: ['i1', 'i2', 'i3', 'i4', 'i5'],
  },
  {
    what: 'rows that somebody deleted from a form',
    rule: 'coverage/indicator-not-on-form',
    make: (store, book) => deleteRows(store, book, ['i1', 'i5']),
    count: 2,
    repaired: idsOnForm,
    expected: ['i1', 'i2', 'i3', 'i4', 'i5'],
    undoHeals: 'form/formula-overwritten',
  },
];
