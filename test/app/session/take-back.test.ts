import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentSource } from '../../../src/app/live-use-cases';
import { liveUseCases } from '../../../src/app/live-use-cases';
import type { LiveWorkbookPort } from '../../../src/app/ports';
import { createSession } from '../../../src/app/session/session';
import type { Session } from '../../../src/app/session/session';
import { bookOf } from '../../../src/app/session/state';
import type { TaskId } from '../../../src/app/session/state';
import { valueOf } from '../../../src/app/session/work';
import { readDocument } from '../../../src/importers/read-document';
import { openXlsx as openInWorkbench } from '../../../src/workbench/xlsx/open-xlsx';
import { excelWorkbook } from '../../../src/workbook/officejs/excel-workbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { bookInSight } from '../../workbook/officejs/book-of';
import { openExcel } from '../../workbook/officejs/open-excel';
import type { OpenedExcel } from '../../workbook/officejs/open-excel';
import { idOf, typeIn } from '../../workbook/officejs/watched-book';
import { graduated } from '../retention/graduated';

jest.setTimeout(240_000);

const name = 'fietsverhuur-en-onderhoud.txt';
const files: DocumentSource = {
  fetchSample: async () => ({ name, bytes: readFileSync(join(__dirname, '../../../assets/sample', name)) }),
  readFile: ({ bytes, name: file }, options) => readDocument(bytes, file, undefined, options),
};

const paneOn = (port: LiveWorkbookPort): Session => createSession(liveUseCases(port, files));

/** A pane that was just opened on the workbook, as after closing Excel. */
async function newPane(): Promise<Session> {
  const session = paneOn(excelWorkbook());
  await session.refresh();
  return session;
}

type Step = readonly [TaskId, (session: Session) => Promise<unknown>];

const job: readonly Step[] = [
  [
    'placing',
    async (session) => {
      await session.openSample();
      const [profile] = valueOf(session.getState().work.reading)?.framework.profiles ?? [];
      if (profile !== undefined) session.chooseProfile(profile.code);
      await session.placeDossier();
    },
  ],
  [
    'planning',
    async (session) => {
      await session.proposeExams();
      await session.makeExams();
    },
  ],
  ['generating', (session) => session.makeForms()],
  ['filling', (session) => session.fillForms('propose')],
  ['reporting', (session) => session.writeFindings()],
];

/** Does each step, takes it back in a pane opened afterwards, and does it again. */
async function eachTakenBack(opened: OpenedExcel, steps: readonly Step[]): Promise<Session> {
  const session = paneOn(opened.port);
  await session.refresh();
  for (const [task, work] of steps) {
    const before = await bookInSight(opened.excel.store);
    await work(session);
    expect([task, session.getState().work[task].status]).toEqual([task, 'done']);
    expect(await bookInSight(opened.excel.store)).not.toEqual(before);
    const later = await newPane();
    expect(valueOf(later.getState().work.workbook)?.lastStep).toMatchObject({ what: task });
    await later.takeBack();
    expect([task, later.getState().work.undoing]).toMatchObject([task, { status: 'done', value: { what: task } }]);
    expect(await bookInSight(opened.excel.store)).toEqual(before);
    expect(valueOf(later.getState().work.workbook)?.lastStep).toBeNull();
    await session.refresh();
    await work(session);
    expect([task, session.getState().work[task].status]).toEqual([task, 'done']);
  }
  return session;
}

test('each step of the main job can be taken back in a pane that was opened later, and the workbook is as before it', async () => {
  const opened = await openExcel();
  const session = await eachTakenBack(opened, job);
  // The steps after it left nothing of the ones before but what the last one needs.
  const aside = opened.excel.store.sheets().filter(({ name: sheet }) => sheet.startsWith('~dekkend'));
  expect(aside).toHaveLength(1);
  expect(bookOf(session.getState())?.forms.length).toBe(3);
});

test('a step over sheets of before is taken back too: requirements and report of 12 candidates', async () => {
  const opened = await openExcel();
  await openInWorkbench(await (await graduated()).bytes(), opened.excel.store);
  await eachTakenBack(opened, [
    ['weighing', (session) => session.results.writeDiploma()],
    ['compiling', (session) => session.report.writeSheet()],
  ]);
});

test('what an assessor filled in on a form that was made is never taken back with it', async () => {
  const opened = await openExcel();
  const session = paneOn(opened.port);
  await session.refresh();
  for (const [, work] of job.slice(0, 3)) await work(session);
  const form = bookOf(session.getState())?.forms[0];
  const cell = form?.criteria[0]?.ratings[0]?.cell ?? '';
  typeIn(opened.excel.store, form?.sheet ?? '', cell, 'V');
  const before = await bookInSight(opened.excel.store);
  const later = await newPane();
  await later.takeBack();
  expect(later.getState().work.undoing).toMatchObject({
    status: 'failed',
    diagnostic: {
      code: 'workbook/changed-since',
      at: { sheet: form?.sheet, cell: `B${/\d+/.exec(cell)?.[0]}` },
      data: { sheet: form?.sheet },
    },
  });
  expect(await bookInSight(opened.excel.store)).toEqual(before);
  typeIn(opened.excel.store, form?.sheet ?? '', cell, null);
  await later.takeBack();
  expect(later.getState().work.undoing.status).toBe('done');
  expect(bookOf(later.getState())?.forms).toEqual([]);
  expect(idOf(opened.excel.store, 'Eigen blad')).not.toBe('');
});

test('in a file nobody sees what is kept aside, and the first write there clears it away', async () => {
  const opened = await openExcel();
  const session = paneOn(opened.port);
  await session.refresh();
  for (const [, work] of job) await work(session);
  await session.writeFindings();
  const file = await openXlsx(await saveXlsx(opened.excel.store));
  const inExcel = { ...(await opened.port.snapshot()), lastStep: null };
  const names = inExcel.sheets.map(({ name: sheet }) => sheet);
  expect((await file.snapshot()).sheets.map(({ name: sheet }) => sheet)).toEqual(names);
  const aside = async (): Promise<number> => {
    const { store } = (await openExcel()).excel;
    await openInWorkbench(await file.bytes(), store);
    return store.sheets().filter(({ name: sheet }) => sheet.startsWith('~dekkend')).length;
  };
  expect(await aside()).toBe(2);
  await file.apply({ changes: [], names: [], forget: [], activate: null });
  expect(await aside()).toBe(0);
});
