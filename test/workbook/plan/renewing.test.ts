import type { ExamBook } from '../../../src/core/exam/exam-book';
import { findSheets } from '../../../src/workbook/plan/book/find-sheets';
import { cellName } from '../../../src/workbook/plan/a1';
import { createBook } from '../../../src/workbook/plan/create-book';
import { readKept } from '../../../src/workbook/plan/kept/kept-sheet';
import type { KeptLine } from '../../../src/workbook/plan/kept/kept-sheet';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import { planRowEdit, rowsOnForm } from '../../../src/workbook/plan/plan-row-edit';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicyclePlan, bicycleRental } from './bicycle-rental';
import { bookOf } from './book-of';
import { insertLine, setCell } from './disturb';
import { widened } from './widened';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const whole = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);
const form = 'Beoordeling PVB1';

const renewed = (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
  snapshotOfPlan(planForms(bookOf(snapshot), snapshot, '2026-11-26').value, snapshot);
const formIn = (book: ExamBook) => book.forms.find(({ examId }) => examId === 'e1');
const rowOf = (snapshot: WorkbookSnapshot, id: string): number =>
  parseCell(formIn(bookOf(snapshot))?.criteria.find((row) => row.id === id)?.place.cell ?? '')?.row ?? -1;
const columnOf = (snapshot: WorkbookSnapshot, key: string): string => formIn(bookOf(snapshot))?.columns[key] ?? '';
const sheetIn = (snapshot: WorkbookSnapshot, name: string) => snapshot.sheets.find((sheet) => sheet.name === name);
const lineWith = (snapshot: WorkbookSnapshot, name: string, text: string) =>
  sheetIn(snapshot, name)?.values.find((line) => line.includes(text)) ?? [];
function keptIn(snapshot: WorkbookSnapshot): readonly KeptLine[] {
  const sheet = findSheets(snapshot).byKey.get('kept')?.sheet;
  return sheet === undefined ? [] : readKept(sheet);
}

/** Another name of the exam: printed at the foot of the page too, so that the form has to be made anew. */
const named = (snapshot: WorkbookSnapshot, name = 'Verhuur'): WorkbookSnapshot =>
  setCell(snapshot, 'Examenplan', bookOf(snapshot).exams[0]?.cells.name?.cell ?? '', name);
/** Another version: a text on the form and nothing else. */
const versioned = (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
  setCell(snapshot, 'Examenplan', bookOf(snapshot).exams[0]?.cells.version?.cell ?? '', '7.5');
/** The exam no longer covers this work process. */
function uncovered(snapshot: WorkbookSnapshot, id: string): WorkbookSnapshot {
  const column = bookOf(snapshot).coverage.columns.find(({ examId }) => examId === 'e1');
  const mark = column?.marks.find(({ row }) => row.itemId === id);
  return setCell(snapshot, 'Dekking', mark?.place.cell ?? '', '');
}

describe('a form of which only texts are other', () => {
  const noted = setCell(insertLine(whole, form, 'row', 20), form, 'C21', 'tussen de rijen');
  const { value, diagnostics } = planForms(bookOf(versioned(noted)), versioned(noted));

  test('is written where it differs, and keeps everything people did to the sheet', () => {
    expect(value.changes.map((change) => [change.kind, 'target' in change ? change.target : ''])).toEqual([
      ['write', form],
    ]);
    expect(diagnostics).toEqual([]);
    const after = renewed(versioned(noted));
    expect(sheetIn(after, form)?.values.flat()).toContain('tussen de rijen');
    expect(sheetIn(after, form)?.values.flat().join('|')).toContain('versie 7.5');
    expect(planForms(bookOf(after), after).value.changes).toEqual([]);
  });

  test('is the same as one made anew', () => {
    const written = renewed(versioned(whole));
    const [exam, ...others] = bicyclePlan.exams;
    const made = snapshotOfPlan(
      createBook(
        { ...input, plan: { ...bicyclePlan, exams: exam ? [{ ...exam, version: '7.5' }, ...others] : [] } },
        null,
      ).value,
    );
    expect(sheetIn(written, form)).toEqual(sheetIn(made, form));
  });
});

describe('notes on a form that is made anew', () => {
  const wide = widened(whole, form, 3, 3);
  const right = (sheetIn(whole, form)?.values[0]?.length ?? 0) + 1;
  const below = sheetIn(whole, form)?.values.length ?? 0;

  test('stay beside the same row, and as far below the table', () => {
    const noted = [
      [rowOf(whole, 'i4'), right, 'bij rij i4'],
      [below + 1, 1, 'onder de tabel'],
    ].reduce(
      (snapshot, [row, column, text]) =>
        setCell(snapshot, form, cellName({ row: Number(row), column: Number(column) }), String(text)),
      wide,
    );
    const after = renewed(uncovered(noted, 'w1'));
    expect(lineWith(after, form, 'bij rij i4')).toContain('row:i4');
    expect(sheetIn(after, form)?.values.flat()).toContain('onder de tabel');
    expect(keptIn(after).map(({ value }) => value)).toEqual(['K']);
  });

  test('in an empty cell of ours stay in it', () => {
    const at = (snapshot: WorkbookSnapshot) =>
      sheetIn(snapshot, form)?.values.findIndex((line) => line[0] === 'space:head') ?? -1;
    const noted = named(setCell(whole, form, cellName({ row: at(whole), column: 4 }), 'in de witregel'));
    expect(lineWith(renewed(noted), form, 'in de witregel')[0]).toBe('space:head');
  });

  test('beside a row that goes are shown, and kept on a sheet of their own', () => {
    const noted = setCell(wide, form, cellName({ row: rowOf(whole, 'i1'), column: right }), 'bij rij i1');
    const changed = uncovered(noted, 'w1');
    const place = cellName({ row: rowOf(whole, 'i1'), column: right });
    expect(planForms(bookOf(changed), changed).moved.slice(1)).toEqual([
      {
        place: { sheet: form, cell: place },
        row: '-groet de klant',
        column: '',
        value: 'bij rij i1',
        reason: 'row-gone',
      },
    ]);
    expect(keptIn(renewed(changed)).slice(1)).toEqual([
      {
        date: '2026-11-26',
        sheet: form,
        cell: place,
        row: '-groet de klant',
        column: '',
        value: 'bij rij i1',
        reason: 'de rij staat niet meer op het formulier',
      },
    ]);
  });

  test('between rows or columns, and formulas, leave the form as it is, and it is told why', () => {
    const noted = setCell(insertLine(whole, form, 'column', 5), form, 'F3', 'tussen de kolommen');
    const changed = named(noted);
    const { value, diagnostics, moved } = planForms(bookOf(changed), changed);
    expect([value.changes, moved]).toEqual([[], []]);
    expect(diagnostics).toEqual([
      {
        code: 'forms/kept-notes',
        severity: 'warning',
        at: { sheet: form },
        data: { exam: 'PVB1', sheet: form, cells: ['F3'] },
      },
    ]);
  });
});

describe('what the committee wrote on a row that goes', () => {
  const cellAt = (key: string, id: string): string => `${columnOf(whole, key)}${rowOf(whole, id) + 1}`;
  const decided = [
    [cellAt('descriptor.2', 'i1'), 'groet bij naam'],
    [cellAt('weight', 'i1'), 3],
    [cellAt('descriptor.2', 'i4'), 'stelt zadel en stuur af'],
  ].reduce((snapshot, [cell, text]) => setCell(snapshot, form, String(cell), text ?? ''), whole);

  test('is kept on a sheet of its own; what stays on the form is not', () => {
    const after = renewed(uncovered(decided, 'w1'));
    expect(keptIn(after).map(({ cell, row, value }) => [cell, row, value])).toEqual([
      [cellAt('descriptor.2', 'i1'), '-groet de klant', 'groet bij naam'],
      [cellAt('weight', 'i1'), '-groet de klant', '3'],
      [cellAt('critical', 'i2'), bicycleRental.items.find(({ id }) => id === 'i2')?.text, 'K'],
    ]);
    expect(formIn(bookOf(after))?.criteria.map(({ id, descriptors }) => [id, descriptors])).toContainEqual([
      'i4',
      { V: 'stelt zadel en stuur af' },
    ]);
    expect(planForms(bookOf(after), after).moved).toEqual([]);
  });

  test('comes below what was kept before, whatever people did to that sheet', () => {
    const once = renewed(uncovered(decided, 'w1'));
    const sorted = setCell(
      insertLine(insertLine(once, 'Bewaard', 'row', 2), 'Bewaard', 'column', 3),
      'Bewaard',
      'D6',
      'x',
    );
    const twice = renewed(uncovered(sorted, 'w2'));
    expect(keptIn(twice).map(({ value }) => value)).toEqual(['groet bij naam', '3', 'K', 'stelt zadel en stuur af']);
    expect(sheetIn(twice, 'Bewaard')?.values.flat()).toContain('x');
  });

  test('of an exam that leaves the plan goes to that sheet too, with its marks in the matrix', () => {
    const row = parseCell(bookOf(decided).exams[0]?.place.cell ?? '')?.row ?? 0;
    const gone = Array.from({ length: 20 }, (_, column) => cellName({ row, column })).reduce(
      (snapshot, cell) => setCell(snapshot, 'Examenplan', cell, ''),
      decided,
    );
    const after = renewed(gone);
    expect(after.sheets.map(({ name }) => name)).not.toContain(form);
    expect(keptIn(after).map(({ sheet, value }) => [sheet, value])).toEqual(
      expect.arrayContaining([
        [form, 'groet bij naam'],
        ['Dekking', '●'],
      ]),
    );
    expect(new Set(keptIn(after).map(({ reason }) => reason))).toEqual(
      new Set(['het examen staat niet meer in het examenplan']),
    );
  });
});

test('an approved form is never changed under its own version', () => {
  const approved = renewed(
    setCell(whole, 'Examenplan', bookOf(whole).exams[0]?.cells.status?.cell ?? '', 'vastgesteld'),
  );
  expect(bookOf(approved).exams[0]?.exam.status).toBe('approved');
  const { value, diagnostics } = planForms(bookOf(named(approved)), named(approved));
  expect(value.changes).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['forms/kept-approved']);
});

test('changing rows keeps notes beside the table, and is refused where they would have no place', () => {
  const wide = widened(whole, form, 0, 3);
  const right = (sheetIn(whole, form)?.values[0]?.length ?? 0) + 1;
  const edit = (snapshot: WorkbookSnapshot): WorkbookSnapshot => {
    const book = bookOf(snapshot);
    return snapshotOfPlan(planRowEdit(book, snapshot, 'e1', rowsOnForm(book, 'e1')), snapshot);
  };
  const beside = setCell(wide, form, cellName({ row: rowOf(whole, 'i4'), column: right }), 'bij rij i4');
  expect(lineWith(edit(beside), form, 'bij rij i4')).toContain('row:i4');
  const typed = setCell(
    insertLine(whole, form, 'row', rowOf(whole, 'i2')),
    form,
    cellName({ row: rowOf(whole, 'i2'), column: 2 }),
    'zelf getypte rij',
  );
  expect(() => edit(typed)).toThrow('forms/edit-loses-notes');
});
