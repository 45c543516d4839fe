import { liveUseCases } from '../../../src/app/live-use-cases';
import { createSession } from '../../../src/app/session/session';
import type { Session } from '../../../src/app/session/session';
import { bookOf } from '../../../src/app/session/state';
import { valueOf } from '../../../src/app/session/work';
import { createBook } from '../../../src/workbook/plan/create-book';
import { bookOf as storedBook } from '../../workbook/officejs/book-of';
import { openExcel } from '../../workbook/officejs/open-excel';
import { idOf, settled, typeIn } from '../../workbook/officejs/watched-book';
import { bicycleInput } from '../../workbook/plan/bicycle-rental';

const none = () => Promise.reject(new Error('not asked'));
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A pane that is open beside a workbook with exams, on Microsoft's runtime. */
async function openPane() {
  const { port, excel } = await openExcel();
  await port.apply(createBook(bicycleInput, null).value);
  const session = createSession(liveUseCases(port, { fetchSample: none, readFile: none }));
  stops.push(await session.start());
  await settled();
  excel.host.log.clear();
  return { session, excel, store: excel.store, port };
}

/** Waits until the pane is up to date again; how long that took is for the bench. */
async function shown(session: Session, isThere: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (session.getState().isBehind || !isThere()) {
    if (Date.now() > end) throw new Error(JSON.stringify(session.getState().work.checking));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function rules(session: Session): readonly string[] {
  return valueOf(session.getState().work.checking)?.findings.map(({ finding }) => finding.rule) ?? [];
}

test('what somebody types shows in the findings by itself, without a write, a jump or another request than two', async () => {
  const { session, excel, store } = await openPane();
  const form = bookOf(session.getState())?.forms[0];
  const cell = form?.criteria[0]?.ratings[0]?.cell ?? '';
  store.select(idOf(store, 'Eigen blad'), { row: 2, column: 2, rowCount: 1, columnCount: 1 });
  typeIn(store, form?.sheet ?? '', cell, 'zeer goed');
  const before = await storedBook(store);
  await shown(session, () => rules(session).includes('rating/invalid-level'));
  expect(excel.host.log.roundTrips).toBe(2);
  expect(await storedBook(store)).toEqual(before);
  expect(store.selection()).toEqual({ row: 2, column: 2, rowCount: 1, columnCount: 1 });

  typeIn(store, form?.sheet ?? '', cell, null);
  await shown(session, () => !rules(session).includes('rating/invalid-level'));
});

test('whoever types in the next cell is waited for without a word, and what was typed is found when they stop', async () => {
  const { session, excel, store } = await openPane();
  const form = bookOf(session.getState())?.forms[0];
  typeIn(store, form?.sheet ?? '', form?.criteria[0]?.ratings[0]?.cell ?? '', 'zeer goed');
  excel.host.cellEditMode = true;
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(session.getState()).toMatchObject({ isBehind: true, work: { workbook: { status: 'done' } } });
  excel.host.cellEditMode = false;
  await shown(session, () => rules(session).includes('rating/invalid-level'));
});

test('a sheet that somebody deletes while it is read again is a finding or a sentence, never an old finding', async () => {
  const { session, excel, store } = await openPane();
  const book = bookOf(session.getState());
  const [gone] = book?.forms ?? [];
  typeIn(store, gone?.sheet ?? '', gone?.criteria[0]?.ratings[0]?.cell ?? '', 'zeer goed');
  await settled();
  // Between the list of sheets and their cells.
  excel.host.faults.plan({ code: 'ItemNotFound', request: 2 });
  store.deleteSheet(idOf(store, gone?.sheet ?? ''));
  await shown(session, () => rules(session).includes('plan/exam-without-form'));
  expect(rules(session)).not.toContain('rating/invalid-level');

  store.deleteSheet(idOf(store, book?.sheets.dossier ?? ''));
  await shown(session, () => session.getState().work.workbook.status === 'failed');
  expect(session.getState().work.checking.status).toBe('idle');
});

test('a write is planned on all of the workbook as it is then, whatever the pane had read', async () => {
  const { session, store, port } = await openPane();
  const plan = bookOf(session.getState());
  const latest = jest.spyOn(port, 'latest');
  const snapshot = jest.spyOn(port, 'snapshot');
  typeIn(store, plan?.sheets.plan ?? '', plan?.exams[0]?.cells.name?.cell ?? '', 'Andere naam');
  await session.makeForms();
  expect(snapshot).toHaveBeenCalled();
  expect(latest.mock.invocationCallOrder[0]).toBeGreaterThan(snapshot.mock.invocationCallOrder[0] ?? 0);
  expect(bookOf(session.getState())?.exams[0]?.exam.name).toBe('Andere naam');
  expect(valueOf(session.getState().work.workbook)?.outdatedForms).toEqual([]);
});
