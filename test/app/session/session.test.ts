import { createSession } from '../../../src/app/session/session';
import type { Session } from '../../../src/app/session/session';
import { bookOf } from '../../../src/app/session/state';
import { stepsOf } from '../../../src/app/session/steps';
import { findings, fullBook } from '../../taskpane/example-book';
import { fakeWorkbook } from '../../taskpane/fake-use-cases';
import type { FakeWorkbook } from '../../taskpane/fake-use-cases';

const file = async () => ({ name: 'dossier.txt', bytes: new Uint8Array([1]) });
const noon = Date.UTC(2025, 2, 1, 12);

function sessionOn(fake: FakeWorkbook): Session {
  return createSession(fake.useCases, () => noon);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Lets promises that are under way come to rest without moving the clock. */
async function settle(): Promise<void> {
  await jest.advanceTimersByTimeAsync(0);
}

test('a session on an empty workbook leads from a dossier to checked forms, one write after the other', async () => {
  const fake = fakeWorkbook();
  const session = sessionOn(fake);
  await session.start();
  await session.openFile(file);
  session.chooseProfile('P2');
  await session.placeDossier();
  expect(bookOf(session.getState())?.exams).toEqual([]);
  await session.proposeExams();
  session.chooseExamForm('e2', 'praktijkexamen');
  await session.makeExams();
  expect(bookOf(session.getState())?.exams.map(({ exam }) => exam.form)).toEqual([
    'proeve-van-bekwaamheid',
    'praktijkexamen',
  ]);
  await session.makeForms();
  expect(stepsOf(session.getState()).map(({ status }) => status)).toEqual([
    'done',
    'done',
    'done',
    'open',
    'done',
    'open',
  ]);
});

test('a session on a finished workbook shows every step again, because it reads them from the workbook', async () => {
  const session = sessionOn(fakeWorkbook(fullBook));
  await session.start();
  expect(stepsOf(session.getState()).map(({ status }) => status)).toEqual([
    'done',
    'done',
    'done',
    'open',
    'done',
    'open',
  ]);
});

test('a refused write leaves the workbook as it was and keeps what was read', async () => {
  const fake = fakeWorkbook();
  fake.refusals.set('writeDossier', 'workbook/cell-edit-mode');
  const session = sessionOn(fake);
  await session.start();
  await session.openFile(file);
  await session.placeDossier();
  expect(fake.book).toBeNull();
  const { placing, reading } = session.getState().work;
  expect(placing).toMatchObject({ status: 'failed', diagnostic: { code: 'workbook/cell-edit-mode' } });
  expect(reading.status).toBe('done');
});

test('cancelling a reading forgets it at once, whatever it still gives', async () => {
  const fake = fakeWorkbook();
  let give: (() => void) | undefined;
  const slow = new Promise<void>((resolve) => (give = resolve));
  const session = createSession({
    ...fake.useCases,
    readDossier: async (...args) => {
      await slow;
      return fake.useCases.readDossier(...args);
    },
  });
  const reading = session.openFile(file);
  session.cancel('reading');
  expect(session.getState().work.reading.status).toBe('idle');
  give?.();
  await reading;
  expect(session.getState().work.reading.status).toBe('idle');
});

test('cancelling a write waits until the workbook is put back', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.hanging.add('writeForms');
  const session = sessionOn(fake);
  await session.start();
  const writing = session.makeForms();
  await settle();
  expect(session.getState().work.generating).toEqual({
    status: 'loading',
    howFar: { done: 31, total: 94 },
    stopping: false,
  });
  session.cancel('generating');
  expect(session.getState().work.generating).toMatchObject({ stopping: true });
  await writing;
  expect(session.getState().work.generating).toMatchObject({ diagnostic: { code: 'workbook/cancelled' } });
});

test('no second write starts beside a running one', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.hanging.add('writeForms');
  const session = sessionOn(fake);
  await session.start();
  const first = session.makeForms();
  await session.writeFindings();
  expect(session.getState().work.reporting.status).toBe('idle');
  session.cancel('generating');
  await first;
});

test('an error of ours becomes a failed state with its message, not an unhandled rejection', async () => {
  const fake = fakeWorkbook();
  const session = createSession({
    ...fake.useCases,
    readDossier: () => Promise.reject(new TypeError('x is undefined')),
  });
  await session.openFile(file);
  expect(session.getState().work.reading).toMatchObject({
    status: 'failed',
    diagnostic: { code: 'app/unexpected', data: { message: 'x is undefined' } },
  });
});

test('a change in the workbook is checked once it is quiet, several changes together', async () => {
  const fake = fakeWorkbook(fullBook);
  const check = jest.spyOn(fake.useCases, 'check');
  const session = sessionOn(fake);
  await session.start();
  check.mockClear();
  fake.findings = findings;
  fake.change();
  await jest.advanceTimersByTimeAsync(200);
  fake.change();
  await jest.advanceTimersByTimeAsync(200);
  expect(check).not.toHaveBeenCalled();
  expect(session.getState().isBehind).toBe(true);
  await jest.advanceTimersByTimeAsync(200);
  expect(check).toHaveBeenCalledTimes(1);
  expect(session.getState().isBehind).toBe(false);
  expect(session.getState().work.checking).toEqual({ status: 'done', value: { findings, at: noon } });
});

test('while somebody types in a cell the last known state stays, and reading is tried again', async () => {
  const fake = fakeWorkbook(fullBook);
  const session = sessionOn(fake);
  await session.start();
  fake.refusals.set('readWorkbook', 'workbook/cell-edit-mode');
  fake.change();
  await jest.advanceTimersByTimeAsync(1000);
  expect(bookOf(session.getState())).not.toBeNull();
  fake.refusals.clear();
  fake.book = null;
  await jest.advanceTimersByTimeAsync(2000);
  expect(bookOf(session.getState())).toBeNull();
  expect(session.getState().work.workbook.status).toBe('done');
});

test('where it never gets quiet the workbook is read within a second all the same', async () => {
  const fake = fakeWorkbook(fullBook);
  const session = createSession(fake.useCases, () => Date.now());
  await session.start();
  fake.findings = findings;
  for (let time = 0; time < 1000; time += 100) {
    fake.change();
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(session.getState().work.checking).toMatchObject({ value: { findings } });
});

test('a change that comes while the workbook is being read is read after it, and until then the pane says so', async () => {
  const fake = fakeWorkbook(fullBook);
  const session = sessionOn(fake);
  await session.start();
  const { readWorkbook } = fake.useCases;
  let letRead: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (letRead = resolve));
  Object.assign(fake.useCases, { readWorkbook: () => slow.then(readWorkbook) });
  fake.change();
  await jest.advanceTimersByTimeAsync(300);
  fake.change();
  letRead();
  await settle();
  expect(session.getState().isBehind).toBe(true);
  await jest.advanceTimersByTimeAsync(300);
  expect(session.getState().isBehind).toBe(false);
});

test('findings come first, and looking for forms that no longer fit gives way to a newer change', async () => {
  const fake = fakeWorkbook(fullBook);
  const session = sessionOn(fake);
  await session.start();
  const { readWorkbook } = fake.useCases;
  const wanted: (() => boolean)[] = [];
  let find: (sheets: readonly string[] | null) => void = () => undefined;
  Object.assign(fake.useCases, {
    readWorkbook: async () => ({
      ...(await readWorkbook()),
      findOutdated: (isWanted: () => boolean) => {
        wanted.push(isWanted);
        return new Promise<readonly string[] | null>((resolve) => (find = resolve));
      },
    }),
  });
  fake.findings = findings;
  fake.change();
  await jest.advanceTimersByTimeAsync(300);
  expect(session.getState()).toMatchObject({ isBehind: false, work: { checking: { value: { findings } } } });
  expect(wanted.map((isWanted) => isWanted())).toEqual([true]);
  fake.change();
  expect(wanted.map((isWanted) => isWanted())).toEqual([false]);
  find(null);
  await jest.advanceTimersByTimeAsync(300);
  expect(wanted).toHaveLength(2);
  find(['Beoordeling PVB2']);
  await settle();
  expect(session.getState().work.workbook).toMatchObject({ value: { outdatedForms: ['Beoordeling PVB2'] } });
});

test('findings of before are not shown as right when the workbook cannot be read or checked', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.findings = findings;
  const session = sessionOn(fake);
  await session.start();
  fake.refusals.set('check', 'app/unexpected');
  fake.change();
  await jest.advanceTimersByTimeAsync(1000);
  expect(session.getState().work.checking).toMatchObject({ status: 'failed' });
  expect(session.getState().work.workbook.status).toBe('done');
  fake.refusals.clear();
  await session.refresh();
  fake.refusals.set('readWorkbook', 'workbook/host-failed');
  fake.change();
  await jest.advanceTimersByTimeAsync(1000);
  expect(session.getState().work.workbook.status).toBe('failed');
  expect(session.getState().work.checking.status).toBe('idle');
});

test('a session listens before it reads, and reads once more where it could only listen later', async () => {
  const fake = fakeWorkbook(fullBook);
  const done: string[] = [];
  const { readWorkbook, watch } = fake.useCases;
  let refusals = 1;
  Object.assign(fake.useCases, {
    readWorkbook: () => (done.push('read'), readWorkbook()),
    watch: (...listeners: Parameters<typeof watch>) => {
      done.push('listen');
      refusals -= 1;
      return refusals >= 0 ? Promise.reject(new Error('busy')) : watch(...listeners);
    },
  });
  await sessionOn(fake).start();
  await jest.advanceTimersByTimeAsync(2000);
  expect(done).toEqual(['listen', 'read', 'listen', 'read']);
});

test('a workbook that cannot be read is a failed state, and reading again finds it repaired', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.refusals.set('readWorkbook', 'forms/sheet-deleted');
  const session = sessionOn(fake);
  await session.start();
  expect(session.getState().work.workbook).toMatchObject({ diagnostic: { code: 'forms/sheet-deleted' } });
  fake.refusals.clear();
  await session.refresh();
  expect(session.getState().work.workbook.status).toBe('done');
});

test('listening for changes is tried again where Excel first refuses it, and stops when asked', async () => {
  const fake = fakeWorkbook(fullBook);
  const watch = jest.spyOn(fake.useCases, 'watch').mockRejectedValueOnce(new Error('busy'));
  const session = sessionOn(fake);
  const stop = await session.start();
  await jest.advanceTimersByTimeAsync(2000);
  expect(watch).toHaveBeenCalledTimes(2);
  await stop();
  const read = jest.spyOn(fake.useCases, 'readWorkbook');
  fake.change();
  await jest.advanceTimersByTimeAsync(5000);
  expect(read).not.toHaveBeenCalled();
});

test('a cell that is gone is a failed jump, with its reason', async () => {
  const fake = fakeWorkbook(fullBook);
  const session = sessionOn(fake);
  await session.reveal({ sheet: 'Dekking', cell: 'C7' });
  expect(fake.revealed).toEqual([{ sheet: 'Dekking', cell: 'C7' }]);
  fake.refusals.set('reveal', 'workbook/sheet-missing');
  await session.reveal({ sheet: 'Dekking', cell: 'C7' });
  expect(session.getState().work.revealing).toMatchObject({ diagnostic: { code: 'workbook/sheet-missing' } });
});
