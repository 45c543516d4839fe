import type { FormsRenewal } from '../../../src/app/forms/forms-renewal';
import { stayingForms } from '../../../src/app/forms/forms-renewal';
import { renewForms } from '../../../src/app/forms/renew-forms';
import { findSheets } from '../../../src/workbook/plan/book/find-sheets';
import { createBook } from '../../../src/workbook/plan/create-book';
import { readKept } from '../../../src/workbook/plan/kept/kept-sheet';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { bicycleInput } from '../../workbook/plan/bicycle-rental';
import { bookOf } from '../../workbook/plan/book-of';
import { setCell } from '../../workbook/plan/disturb';
import { emptyWorkbook } from '../../workbook/snapshot-of-plan';
import { inMemory } from '../update/disturbed-book';

/** The first exam's form with a text on how one level of a row looks. */
function described(snapshot: WorkbookSnapshot, id: string, words: string): WorkbookSnapshot {
  const [form] = bookOf(snapshot).forms;
  const row = /\d+/.exec(form?.criteria.find((each) => each.id === id)?.place.cell ?? '')?.[0] ?? '';
  return setCell(snapshot, form?.sheet ?? '', `${form?.columns['descriptor.1'] ?? ''}${row}`, words);
}

/** The first exam no longer covers the item. */
function uncovered(snapshot: WorkbookSnapshot, itemId: string): WorkbookSnapshot {
  const column = bookOf(snapshot).coverage.columns.find(({ examId }) => examId === 'e1');
  const cell = column?.marks.find(({ row }) => row.itemId === itemId)?.place.cell ?? '';
  return setCell(snapshot, bookOf(snapshot).coverage.sheet, cell, '');
}

async function workbook() {
  const port = inMemory();
  await port.apply(createBook(bicycleInput, emptyWorkbook).value);
  return port;
}
const rowIn = (snapshot: WorkbookSnapshot): string => bookOf(snapshot).forms[0]?.criteria[0]?.id ?? '';
const markedIn = (snapshot: WorkbookSnapshot): string =>
  bookOf(snapshot).coverage.columns.find(({ examId }) => examId === 'e1')?.marks[0]?.row.itemId ?? '';

test('where nothing that people wrote would move, the forms are brought up to date at once', async () => {
  const port = await workbook();
  port.disturb((book) => {
    const version = bookOf(book).exams[0]?.cells.version;
    return setCell(book, version?.sheet ?? '', version?.cell ?? '', '7.5');
  });
  const [form] = bookOf(await port.snapshot()).forms;
  expect(await renewForms(port, null)).toMatchObject({
    outcome: 'written',
    made: [],
    updated: [form?.sheet],
    moved: [],
  });
  expect(await renewForms(port, null)).toMatchObject({ outcome: 'written', updated: [] });
});

/** The row that goes was critical too. */
const textsOf = ({ moved }: FormsRenewal): readonly string[] => moved.map(({ value }) => value);

describe('a text without a place on the new form', () => {
  async function withText() {
    const port = await workbook();
    port.disturb((book) => uncovered(described(book, rowIn(book), 'zet het stuur recht'), markedIn(book)));
    return port;
  }

  test('is shown with its cell before anything is written', async () => {
    const port = await withText();
    const before = await port.snapshot();
    const [form, ...others] = bookOf(before).forms;
    const renewal = await renewForms(port, null);
    expect(renewal).toMatchObject({
      outcome: 'shown',
      updated: [form?.sheet],
    });
    expect(textsOf(renewal)).toEqual(['zet het stuur recht', 'K']);
    expect(renewal.moved[0]).toMatchObject({
      place: { sheet: form?.sheet, cell: expect.stringMatching(/^D\d+$/) },
      reason: 'row-gone',
    });
    expect(stayingForms(renewal)).toEqual(others.map(({ sheet }) => ({ sheet, reason: null, cells: [] })));
    expect(await port.snapshot()).toEqual(before);
  });

  test('is kept on its own sheet once somebody agreed', async () => {
    const port = await withText();
    const agreed = await renewForms(port, null);
    expect(await renewForms(port, agreed)).toMatchObject({ outcome: 'written', made: [], moved: agreed.moved });
    const kept = findSheets(await port.snapshot()).byKey.get('kept')?.sheet;
    expect(kept === undefined ? [] : readKept(kept).map(({ value }) => value)).toEqual(['zet het stuur recht', 'K']);
  });

  test('is shown again when it is another one by the time of agreeing', async () => {
    const port = await withText();
    const agreed = await renewForms(port, null);
    port.disturb((book) => described(book, rowIn(book), 'zet stuur en zadel recht'));
    const before = await port.snapshot();
    const again = await renewForms(port, agreed);
    expect(again.outcome).toBe('shown-again');
    expect(textsOf(again)).toEqual(['zet stuur en zadel recht', 'K']);
    expect(await port.snapshot()).toEqual(before);
    expect(await renewForms(port, again)).toMatchObject({ outcome: 'written' });
  });
});

test('a form that stays says why, with the cells where people wrote between its rows', () => {
  const renewal = {
    outcome: 'shown',
    made: [],
    updated: [],
    removed: [],
    kept: ['Een', 'Twee', 'Drie'],
    moved: [],
    diagnostics: [
      { code: 'forms/kept-filled', severity: 'warning', data: { exam: 'P1', sheet: 'Twee' } },
      { code: 'forms/kept-notes', severity: 'warning', data: { exam: 'P2', sheet: 'Drie', cells: ['C5', 'D9'] } },
    ],
  } as const;
  expect(stayingForms(renewal)).toEqual([
    { sheet: 'Een', reason: null, cells: [] },
    { sheet: 'Twee', reason: 'filled', cells: [] },
    { sheet: 'Drie', reason: 'notes', cells: ['C5', 'D9'] },
  ]);
});
