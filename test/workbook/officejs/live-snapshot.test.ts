import { bookOf } from '../plan/book-of';
import { refusedWith, sheetIn } from '../contract/opened-workbook';
import { planOf } from '../contract/rich-plan';
import { largeBook } from './large-book';
import { openExcel } from './open-excel';
import { changedSheets, idOf, settled, sheetsRead, typeIn, watchedBook } from './watched-book';

test('one changed cell in a workbook of 20 forms re-reads one sheet, in two requests', async () => {
  const { port, excel, store, first } = await watchedBook(largeBook(20, 2));
  const form = bookOf(first).forms[4];
  typeIn(store, form?.sheet ?? '', form?.criteria[1]?.ratings[0]?.cell ?? '', 'V');
  await settled();
  const latest = await port.latest();
  const part = largestAnswer(excel);
  expect(sheetsRead(excel)).toBe(1);
  expect(excel.host.log.roundTrips).toBe(2);
  expect(changedSheets(first, latest)).toEqual([form?.sheet]);
  excel.host.log.clear();
  expect(latest).toEqual(await port.snapshot());
  expect(largestAnswer(excel)).toBeGreaterThan(8 * part);
});

/** Bytes of the largest answer since the log was cleared. */
function largestAnswer({ host }: Awaited<ReturnType<typeof watchedBook>>['excel']): number {
  return Math.max(...host.log.batches.map(({ responseBytes }) => responseBytes));
}

test('results that follow from another sheet are read where they are shown, and nowhere else', async () => {
  const { port, excel, store, first } = await watchedBook();
  const { exams, sheets, forms } = bookOf(first);
  typeIn(store, sheets.plan, exams[0]?.cells.cutScore?.cell ?? '', 60);
  await settled();
  const latest = await port.latest();
  expect(changedSheets(first, latest)).toEqual([sheets.plan, forms[0]?.sheet]);
  expect(sheetsRead(excel)).toBe(2);
  expect(latest).toEqual(await port.snapshot());

  excel.host.log.clear();
  typeIn(store, sheets.plan, exams[0]?.cells.builtBy?.cell ?? '', 'A. de Wit');
  await settled();
  expect(changedSheets(latest, await port.latest())).toEqual([sheets.plan]);
  expect(sheetsRead(excel)).toBe(1);
});

test('a formula that somebody typed follows the sheets it looks at, by whatever way', async () => {
  const { port, store, first } = await watchedBook();
  const { sheets, forms } = bookOf(first);
  const [own, other] = ['Eigen blad', forms[0]?.sheet ?? ''];
  store.putName({ name: 'Mijn_getal', scope: null, formula: "='Eigen blad'!$A$2", visible: true, comment: '' });
  typeIn(store, other, 'AA3', `='${own}'!A2+1`);
  typeIn(store, other, 'AA4', '=Mijn_getal*2');
  typeIn(store, sheets.plan, 'AB60', `='${other}'!AA3`);
  await settled();
  await port.latest();
  typeIn(store, own, 'A2', 7);
  await settled();
  const latest = await port.latest();
  expect(latest).toEqual(await port.snapshot());
  expect(latest.sheets.flatMap(({ values }) => values.flat())).toEqual(expect.arrayContaining([8, 14]));
});

test('references that move along are followed without reading sheets again', async () => {
  const { port, excel, store, first } = await watchedBook();
  const { sheets } = bookOf(first);
  store.insertCells(idOf(store, sheets.plan), { row: 3, column: 0, rowCount: 1, columnCount: 16_384 }, 'Down');
  await settled();
  const inserted = await port.latest();
  expect(sheetsRead(excel)).toBe(1);
  expect(inserted).toEqual(await port.snapshot());

  store.updateSheet(idOf(store, sheets.plan), { name: 'Plan van ons' });
  excel.host.log.clear();
  const renamed = await port.latest();
  expect(sheetsRead(excel)).toBe(0);
  expect(renamed).toEqual(await port.snapshot());
  expect(bookOf(renamed).sheets.plan).toBe('Plan van ons');
});

test('what Excel has no event for is in the list that every reading begins with', async () => {
  const { port, store, first, told } = await watchedBook();
  const { forms, sheets } = bookOf(first);
  const [one, two] = forms.map(({ sheet }) => idOf(store, sheet));
  store.moveSheet(one ?? '', 0);
  store.updateSheet(two ?? '', { visibility: 'Hidden' });
  store.setSheetProtection(idOf(store, sheets.dossier), null);
  store.removeName({ name: `Dekkend_Form_${forms[0]?.examId}`, scope: null });
  store.setStructureProtection({ password: '' });
  expect(told()).toBe(0);
  const latest = await port.latest();
  expect(latest.sheets[0]?.name).toBe(forms[0]?.sheet);
  expect(latest).toEqual(await port.snapshot());
});

test('sheets that come and go are told and followed, with all that referred to them', async () => {
  const { port, store, first, told } = await watchedBook();
  const { sheets } = bookOf(first);
  const added = store.addSheet('Van de gebruiker');
  typeIn(store, 'Van de gebruiker', 'A1', 3);
  typeIn(store, sheets.plan, 'AB60', "='Van de gebruiker'!A1");
  await settled();
  expect(await port.latest()).toEqual(await port.snapshot());
  const before = told();
  store.deleteSheet(added);
  await settled();
  expect(told()).toBe(before + 1);
  const latest = await port.latest();
  expect(latest).toEqual(await port.snapshot());
  expect(sheetIn(latest, sheets.plan).values.flat()).toContain('#REF!');
});

test('a sort is told, and the sorted sheet is read again', async () => {
  const { port, excel, store, first, told } = await watchedBook();
  const { sheets } = bookOf(first);
  const area = { row: 0, column: 0, rowCount: 9, columnCount: 9 };
  excel.host.events.tellSorted(idOf(store, sheets.plan), area, 'rowSorted');
  excel.host.events.tellSorted(idOf(store, sheets.coverage), area, 'columnSorted');
  await settled();
  expect(told()).toBe(2);
  await port.latest();
  expect(sheetsRead(excel)).toBe(2);
});

test('what the add-in writes itself is never remembered as it was', async () => {
  const { port, excel, first } = await watchedBook();
  const form = bookOf(first).forms[0];
  const [row] = form?.criteria ?? [];
  if (form === undefined || row === undefined) throw new Error('no form');
  const cell = row.ratings[0]?.cell ?? '';
  await port.fill({ place: { sheet: form.sheet, cell }, content: 'G', guards: [] });
  const filled = await port.latest();
  expect(sheetsRead(excel)).toBe(1);
  expect(filled).toEqual(await port.snapshot());
  const block = { row: 40, column: 20, contents: [[{ kind: 'text', text: 'van ons' } as const]] };
  await port.apply(planOf({ kind: 'write', target: form.sheet, blocks: [block] }));
  const applied = await port.latest();
  expect(sheetIn(applied, form.sheet).values.flat()).toContain('van ons');
  expect(applied).toEqual(await port.snapshot());
});

test.each([
  ['AccessDenied', 1],
  ['RequestAborted', 2],
  ['ItemNotFound', 2],
  ['ActivityLimitReached', 2],
])('after %s in request %i everything is read', async (code, request) => {
  const { port, excel, store, first } = await watchedBook();
  const { sheets } = bookOf(first);
  typeIn(store, sheets.plan, 'AB60', 'nieuw');
  await settled();
  excel.host.faults.plan({ code, request });
  const latest = await port.latest();
  expect(latest).toEqual(await port.snapshot());
  expect(sheetsRead(excel)).toBeGreaterThan(first.sheets.length - 1);
});

test('a reading that fails altogether is refused, and the next one reads everything', async () => {
  const { port, excel, store, first } = await watchedBook();
  const { sheets } = bookOf(first);
  typeIn(store, sheets.plan, 'AB60', 'nieuw');
  await settled();
  excel.host.faults.plan({ code: 'RequestAborted', request: 1 });
  excel.host.faults.plan({ code: 'RequestAborted', request: 2 });
  expect(await refusedWith(port.latest())).toBe('workbook/host-failed');
  expect(await port.latest()).toEqual(await port.snapshot());
});

test('while somebody types in a cell nothing is read, and nothing of what changed is forgotten', async () => {
  const { port, excel, store, first } = await watchedBook();
  const { sheets } = bookOf(first);
  typeIn(store, sheets.plan, 'AB60', 'nieuw');
  await settled();
  excel.host.cellEditMode = true;
  expect(await refusedWith(port.latest())).toBe('workbook/cell-edit-mode');
  excel.host.cellEditMode = false;
  excel.host.log.clear();
  const latest = await port.latest();
  expect(sheetsRead(excel)).toBe(1);
  expect(latest).toEqual(await port.snapshot());
});

test('in manual mode results are asked for, and in automatic mode Excel is left alone', async () => {
  const { port, excel, store, first } = await watchedBook();
  const { exams, sheets, forms } = bookOf(first);
  const asked = (): number =>
    excel.host.log.batches.flatMap(({ request }) => request.Actions).filter(({ Name }) => Name === 'Calculate').length;
  await port.latest();
  expect(asked()).toBe(0);
  store.setCalculationMode('Manual');
  typeIn(store, sheets.plan, exams[0]?.cells.cutScore?.cell ?? '', 61);
  await settled();
  const latest = await port.latest();
  expect(asked()).toBe(1);
  expect(sheetIn(latest, forms[0]?.sheet ?? '').values.flat()).toContain(61);
});

test('a reading writes nothing, selects nothing and calculates nothing', async () => {
  const { port, excel, store, first } = await watchedBook();
  const { sheets } = bookOf(first);
  const before = [store.activeSheet(), store.selection()];
  typeIn(store, sheets.plan, 'AB60', 'nieuw');
  await settled();
  await port.latest();
  const done = excel.host.log.batches.flatMap(({ request }) => request.Actions);
  // 1 makes an object, 2 loads it; 3 calls a method and 4 sets a property.
  expect(done.filter(({ ActionType }) => ActionType === 4)).toEqual([]);
  expect(new Set(done.filter(({ ActionType }) => ActionType === 3).map(({ Name }) => Name))).toEqual(
    new Set(['GetCount', '_KeepReference', '_RemoveReference']),
  );
  expect([store.activeSheet(), store.selection()]).toEqual(before);
});

test('nothing is kept of what is read while changes are not told', async () => {
  const { port, excel } = await openExcel();
  await port.apply(largeBook(2, 2));
  const unwatched = await port.latest();
  const stop = await port.watch(() => undefined);
  excel.host.log.clear();
  const first = await port.latest();
  expect(sheetsRead(excel)).toBe(unwatched.sheets.length - 1);
  await stop();
  typeIn(excel.store, bookOf(first).sheets.plan, 'AB60', 'ongezien');
  expect(await port.latest()).toEqual(await port.snapshot());
});
