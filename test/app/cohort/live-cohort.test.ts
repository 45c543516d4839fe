import { cohortFrom } from '../../../src/app/cohort/from-last-year';
import type { CohortFiles } from '../../../src/app/cohort/cohort-use-cases';
import { liveUseCases } from '../../../src/app/live-use-cases';
import { createSession } from '../../../src/app/session/session';
import { bookOf } from '../../../src/app/session/state';
import { createBook } from '../../../src/workbook/plan/create-book';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { bookInSight } from '../../workbook/officejs/book-of';
import { openExcel } from '../../workbook/officejs/open-excel';
import { bicycleInput } from '../../workbook/plan/bicycle-rental';
import { format1 } from '../../workbook/plan/migrate/format-1';

jest.setTimeout(240_000);

const none = () => Promise.reject(new Error('not asked'));

/** What the worker does, here and now. */
const files: CohortFiles = {
  plan: async ({ bytes, cohort, existing }) => cohortFrom(await (await openXlsx(bytes)).snapshot(), cohort, existing),
};

async function lastYear(plans = [createBook(bicycleInput, null).value]) {
  const file = await openXlsx(null);
  for (const plan of plans) await file.apply(plan);
  return { name: '2026.xlsx', bytes: await file.bytes() };
}

async function opened() {
  const { port, excel } = await openExcel();
  const session = createSession(liveUseCases(port, { fetchSample: none, readFile: none }, null, null, null, files));
  await session.refresh();
  return { session, excel, port };
}

test('last year’s plan comes into the workbook that is open, beside somebody’s own sheet, and can be taken back', async () => {
  const { session, excel } = await opened();
  const before = await bookInSight(excel.store);
  const last = await lastYear();
  await session.cohort.look(async () => last);
  expect(session.getState().work.lookingBack).toMatchObject({ status: 'done', value: { summary: { exams: 3 } } });
  await session.cohort.begin(' 2027 ');
  expect(session.getState().work.beginning).toMatchObject({ status: 'done', value: { cohort: '2027' } });
  expect(session.getState().work.lookingBack.status).toBe('idle');
  const book = bookOf(session.getState());
  expect(book).toMatchObject({ cohort: '2027', formatVersion: 2 });
  expect(book?.forms).toHaveLength(3);
  await session.takeBack();
  expect(session.getState().work.undoing.status).toBe('done');
  expect(await bookInSight(excel.store)).toEqual(before);
});

test('last year’s workbook may be of an older format, and the new one is of this one', async () => {
  const { session } = await opened();
  const last = await lastYear([...format1()]);
  await session.cohort.look(async () => last);
  expect(session.getState().work.lookingBack).toMatchObject({ value: { summary: { candidates: 2 } } });
  await session.cohort.begin('2027');
  expect(bookOf(session.getState())).toMatchObject({ formatVersion: 2, candidates: [] });
});

test('in a workbook that has a plan it is refused, and so is a file without one', async () => {
  const { session, port, excel } = await opened();
  const last = await lastYear();
  await session.cohort.look(async () => last);
  await port.apply(createBook(bicycleInput, null).value);
  const before = await bookInSight(excel.store);
  await session.cohort.begin('2027');
  expect(session.getState().work.beginning).toMatchObject({
    status: 'failed',
    diagnostic: { code: 'forms/book-exists' },
  });
  expect(await bookInSight(excel.store)).toEqual(before);
  await session.cohort.look(async () => ({ name: 'x.xlsx', bytes: new Uint8Array([1, 2, 3]) }));
  expect(session.getState().work.lookingBack.status).toBe('failed');
});
