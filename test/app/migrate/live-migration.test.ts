import { liveUseCases } from '../../../src/app/live-use-cases';
import { createSession } from '../../../src/app/session/session';
import type { Session } from '../../../src/app/session/session';
import { bookOf } from '../../../src/app/session/state';
import { nextOf } from '../../../src/app/session/steps';
import { valueOf } from '../../../src/app/session/work';
import { excelWorkbook } from '../../../src/workbook/officejs/excel-workbook';
import { bookInSight } from '../../workbook/officejs/book-of';
import { openExcel } from '../../workbook/officejs/open-excel';
import type { OpenedExcel } from '../../workbook/officejs/open-excel';
import { typeIn } from '../../workbook/officejs/watched-book';
import { format1 } from '../../workbook/plan/migrate/format-1';

jest.setTimeout(240_000);

const none = () => Promise.reject(new Error('not asked'));

async function paneOn(port: OpenedExcel['port']): Promise<Session> {
  const session = createSession(liveUseCases(port, { fetchSample: none, readFile: none }));
  await session.refresh();
  return session;
}

/** A pane beside a workbook of format 1, on Microsoft's runtime. */
async function opened(): Promise<OpenedExcel & { readonly session: Session }> {
  const excel = await openExcel();
  for (const plan of format1()) await excel.port.apply(plan);
  excel.excel.host.log.clear();
  return { ...excel, session: await paneOn(excel.port) };
}

const summaryOf = (session: Session) =>
  valueOf(session.getState().work.workbook)?.migration?.map(({ code }) => code) ?? null;

test('the pane shows what changes, brings the workbook up to date, and takes it back, also later', async () => {
  const { session, excel } = await opened();
  expect(summaryOf(session)).toEqual([
    'migrate/column-added',
    'migrate/sheets-added',
    'migrate/settings-added',
    'migrate/forms-renewed',
    'migrate/forms-stay',
  ]);
  expect(nextOf(session.getState())).toBe('migrate');
  const before = await bookInSight(excel.store);

  await session.migrate();
  expect(session.getState().work.migrating).toMatchObject({
    status: 'done',
    value: {
      sheets: ['Kandidaten', 'Register', 'Vrijstellingen', 'Instellingen', 'Beoordeling PVB1', 'Beoordeling K1'],
      remarks: [],
    },
  });
  expect(summaryOf(session)).toBeNull();
  expect(bookOf(session.getState())?.formatVersion).toBe(2);
  expect(nextOf(session.getState())).not.toBe('migrate');

  const later = await paneOn(excelWorkbook());
  expect(valueOf(later.getState().work.workbook)?.lastStep).toMatchObject({ what: 'migrating' });
  await later.takeBack();
  expect(later.getState().work.undoing.status).toBe('done');
  expect(await bookInSight(excel.store)).toEqual(before);
  expect(summaryOf(later)).not.toBeNull();
});

test('what somebody filled in since in the new column is not lost by taking it back', async () => {
  const { session, excel } = await opened();
  await session.migrate();
  typeIn(excel.store, 'Kandidaten', 'H5', 'ja');
  await session.takeBack();
  expect(session.getState().work.undoing).toMatchObject({
    status: 'failed',
    diagnostic: { code: 'workbook/changed-since' },
  });
});

test('until then every other write is refused with a sentence, and the workbook stays as it was', async () => {
  const { session, excel } = await opened();
  const before = await bookInSight(excel.store);
  await session.makeForms();
  await session.writeFindings();
  for (const work of [session.getState().work.generating, session.getState().work.reporting]) {
    expect(work).toMatchObject({ status: 'failed', diagnostic: { code: 'book/older-format', data: { version: '1' } } });
  }
  expect(await bookInSight(excel.store)).toEqual(before);
});

test('broken off in any request the workbook is as it was', async () => {
  const counting = await opened();
  await counting.session.migrate();
  const requests = counting.excel.host.log.batches.filter(({ cleanUp }) => !cleanUp).length;
  expect(requests).toBeGreaterThan(4);
  // One snapshot and one look, then what is written up to the switch of the first plan.
  for (const request of [1, 2, 3, 4]) {
    const { session, excel } = await opened();
    const before = await bookInSight(excel.store);
    excel.host.faults.plan({ code: 'GeneralException', request });
    await session.migrate();
    expect([request, session.getState().work.migrating.status]).toEqual([request, 'failed']);
    expect([request, await bookInSight(excel.store)]).toEqual([request, before]);
  }
});

test('a workbook of a newer format is refused with a sentence, and nothing can be written', async () => {
  const { port, excel } = await opened();
  typeIn(excel.store, 'dekkend', 'B2', 3);
  const before = await bookInSight(excel.store);
  const session = await paneOn(port);
  expect(session.getState().work.workbook).toMatchObject({
    status: 'failed',
    diagnostic: { code: 'book/newer-format', data: { version: '3' } },
  });
  expect(nextOf(session.getState())).toBe('retry');
  await session.migrate();
  await session.makeForms();
  await session.writeFindings();
  const { migrating, generating, reporting } = session.getState().work;
  for (const work of [migrating, generating, reporting]) {
    expect(work).toMatchObject({ status: 'failed', diagnostic: { code: 'book/newer-format' } });
  }
  expect(await bookInSight(excel.store)).toEqual(before);
});
