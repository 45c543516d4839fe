import { check } from '../../../src/core/checks/engine';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { readBook } from '../../../src/workbook/plan/read-book';
import { bookOf } from '../plan/book-of';
import { idOf, settled, sheetsRead, typeIn, watchedBook } from './watched-book';
import type { WatchedBook } from './watched-book';

/** The reading after a change, held to a reading of everything: cells, model and findings. */
async function readAfter({ port }: WatchedBook): Promise<WorkbookSnapshot> {
  await settled();
  const latest = await port.latest();
  const whole = await port.snapshot();
  expect(latest).toEqual(whole);
  expect(readBook(latest)).toEqual(readBook(structuredClone(whole)));
  expect(check(bookOf(latest))).toEqual(check(bookOf(structuredClone(whole))));
  return latest;
}

/** What requests of a reading may do: count, keep and load; 3 calls a method, 4 sets a property. */
function onlyRead({ excel, store }: WatchedBook, was: readonly unknown[]): void {
  const done = excel.host.log.batches.flatMap(({ request }) => request.Actions);
  expect(done.filter(({ ActionType }) => ActionType === 4)).toEqual([]);
  const called = done.filter(({ ActionType }) => ActionType === 3).map(({ Name }) => Name);
  expect(called.filter((name) => !['GetCount', '_KeepReference', '_RemoveReference'].includes(name))).toEqual([]);
  expect([store.activeSheet(), store.selection()]).toEqual(was);
}

test('undo brings the old values back: the findings go with it, both ways', async () => {
  const book = await watchedBook();
  const { store, first, told } = book;
  const { exams, sheets } = bookOf(first);
  const cell = exams[0]?.cells.cutScore?.cell ?? '';
  const before = check(bookOf(first));
  typeIn(store, sheets.plan, cell, null);
  const emptied = await readAfter(book);
  expect(check(bookOf(emptied)).map(({ rule }) => rule)).toContain('plan/cut-score-missing');
  // Excel tells an undo as a change like any other.
  typeIn(store, sheets.plan, cell, exams[0]?.exam.cutScore ?? null);
  const undone = await readAfter(book);
  expect(check(bookOf(undone))).toEqual(before);
  expect(undone).toEqual(first);
  expect(told()).toBe(2);
});

test('undo of a deleted row brings keys and formulas back at their place', async () => {
  const book = await watchedBook();
  const { store, first } = book;
  const form = bookOf(first).forms[0];
  const sheet = form?.sheet ?? '';
  const id = idOf(store, sheet);
  store.setSheetProtection(id, null);
  const row = Number(/\d+/.exec(form?.criteria[0]?.ratings[0]?.cell ?? '')?.[0]) - 1;
  const line = { row, column: 0, rowCount: 1, columnCount: 16_384 };
  const before = await readAfter(book);
  store.insertCells(id, line, 'Down');
  await readAfter(book);
  store.deleteCells(id, line, 'Up');
  expect(bookOf(await readAfter(book))).toEqual(bookOf(before));
});

test('what another person changes is told and read as what the user changes', async () => {
  const book = await watchedBook();
  const { excel, store, first, told } = book;
  const { exams, sheets } = bookOf(first);
  excel.host.events.fromAnotherPerson(() => typeIn(store, sheets.plan, exams[1]?.cells.cutScore?.cell ?? '', null));
  await settled();
  expect(told()).toBe(1);
  const was = [store.activeSheet(), store.selection()];
  excel.host.log.clear();
  await book.port.latest();
  onlyRead(book, was);
  const latest = await readAfter(book);
  expect(check(bookOf(latest)).map(({ rule }) => rule)).toContain('plan/cut-score-missing');
});

test('a filter hides rows: nothing is told, and a refresh reads no sheet again', async () => {
  const book = await watchedBook();
  const { excel, store, first, told } = book;
  const { sheets } = bookOf(first);
  store.patchLines(idOf(store, sheets.plan), 'row', 6, 2, { hidden: true });
  await settled();
  expect(told()).toBe(0);
  const was = [store.activeSheet(), store.selection()];
  excel.host.log.clear();
  const latest = await book.port.latest();
  expect(sheetsRead(excel)).toBe(0);
  onlyRead(book, was);
  expect(latest).toEqual(first);
});

test('a form that is copied while the pane is open is told, and the copy does not count', async () => {
  const book = await watchedBook();
  const { store, first, told } = book;
  const form = bookOf(first).forms[1];
  const original = idOf(store, form?.sheet ?? '');
  const used = store.usedArea(original, true);
  if (used === null) throw new Error('an empty form');
  const copy = store.addSheet('Kopie van Jan');
  store.moveSheet(copy, 0);
  store.writeCells(
    copy,
    store.cells(original, used).flatMap((cells, down) =>
      cells.map(({ value, formula }, right) => ({
        row: used.row + down,
        column: used.column + right,
        content: formula === null ? { value } : { formula },
      })),
    ),
  );
  await settled();
  expect(told()).toBeGreaterThan(0);
  const latest = await readAfter(book);
  expect(check(bookOf(latest))).toEqual(check(bookOf(first)));
  const read = readBook(latest);
  if (read.kind !== 'book') throw new Error(read.kind);
  expect(read.diagnostics).toEqual([
    expect.objectContaining({
      code: 'forms/sheet-copied',
      data: { sheet: form?.sheet, copy: 'Kopie van Jan' },
    }),
  ]);
  store.deleteSheet(copy);
  expect(await readAfter(book)).toEqual(first);
});

test('a form that is deleted while the pane is open is an exam without form', async () => {
  const book = await watchedBook();
  const { store, first, told } = book;
  store.deleteSheet(idOf(store, bookOf(first).forms[0]?.sheet ?? ''));
  await settled();
  expect(told()).toBe(1);
  expect(check(bookOf(await readAfter(book))).map(({ rule }) => rule)).toContain('plan/exam-without-form');
});

test('Examenplan deleted while the pane is open is told by its name', async () => {
  const book = await watchedBook();
  const { port, store, first } = book;
  store.deleteSheet(idOf(store, bookOf(first).sheets.plan));
  await settled();
  const latest = await port.latest();
  expect(latest).toEqual(await port.snapshot());
  expect(readBook(latest)).toMatchObject({
    kind: 'damaged',
    diagnostic: { code: 'forms/sheet-deleted', data: { sheet: 'Examenplan' } },
  });
});

test('sheets hidden, very hidden and renamed have the same findings at the next refresh', async () => {
  const book = await watchedBook();
  const { excel, store, first, told } = book;
  const { sheets, forms } = bookOf(first);
  store.updateSheet(idOf(store, sheets.coverage), { visibility: 'Hidden' });
  store.updateSheet(idOf(store, forms[0]?.sheet ?? ''), { visibility: 'VeryHidden' });
  store.updateSheet(idOf(store, sheets.plan), { name: 'Plan 2026' });
  await settled();
  expect(told()).toBe(0);
  const was = [store.activeSheet(), store.selection()];
  excel.host.log.clear();
  const latest = await book.port.latest();
  expect(sheetsRead(excel)).toBe(0);
  onlyRead(book, was);
  const subjects = (of: WorkbookSnapshot): readonly unknown[] =>
    check(bookOf(of)).map(({ rule, subject, place }) => [rule, subject, place?.cell]);
  expect(subjects(latest)).toEqual(subjects(first));
  await readAfter(book);
});
