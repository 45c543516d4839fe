import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentSource } from '../../src/app/live-use-cases';
import { liveUseCases } from '../../src/app/live-use-cases';
import { createSession } from '../../src/app/session/session';
import type { Session } from '../../src/app/session/session';
import { bookOf } from '../../src/app/session/state';
import type { Work } from '../../src/app/session/work';
import { stepsOf } from '../../src/app/session/steps';
import type { LiveWorkbookPort } from '../../src/app/ports';
import { readDocument } from '../../src/importers/read-document';
import { openExcel } from '../workbook/officejs/open-excel';

const name = 'fietsverhuur-en-onderhoud.txt';
const files: DocumentSource = {
  fetchSample: async () => ({ name, bytes: readFileSync(join(__dirname, '../../assets/sample', name)) }),
  readFile: ({ bytes, name }, options) => readDocument(bytes, name, undefined, options),
};

/** What a task gave; a task that failed prints why. */
function given<T>(work: Work<T>): T {
  if (work.status === 'done') return work.value;
  throw new Error(JSON.stringify(work));
}

async function sessionWithDossier(port: LiveWorkbookPort): Promise<Session> {
  const session = createSession(liveUseCases(port, files));
  await session.refresh();
  await session.openSample();
  const { framework } = given(session.getState().work.reading);
  const [profile] = framework.profiles;
  if (profile !== undefined) session.chooseProfile(profile.code);
  await session.placeDossier();
  given(session.getState().work.placing);
  return session;
}

async function makeEverything(session: Session): Promise<void> {
  await session.proposeExams();
  await session.makeExams();
  given(session.getState().work.planning);
  await session.makeForms();
  given(session.getState().work.generating);
}

test('the sample dossier becomes a checked workbook in Excel, step by step, and the sheet of somebody else stays', async () => {
  const { port, peek } = await openExcel();
  const session = await sessionWithDossier(port);
  expect(stepsOf(session.getState()).map(({ status }) => status)).toEqual([
    'done',
    'open',
    'blocked',
    'blocked',
    'blocked',
    'blocked',
  ]);
  await makeEverything(session);

  const { work } = session.getState();
  const book = bookOf(session.getState());
  expect(given(work.generating)).toEqual({
    outcome: 'written',
    made: book?.forms.map(({ sheet }) => sheet),
    updated: [],
    removed: [],
    moved: [],
    kept: [],
    diagnostics: [],
  });
  expect(book?.forms.length).toBe(book?.exams.length);
  expect(given(work.checking).findings.filter(({ finding }) => finding.severity === 'error')).toEqual([]);
  expect(await peek('Eigen blad')).toEqual([
    ['mijn notitie', null],
    [5, 10],
  ]);
});

test('a second session on the same workbook shows the same, and making the forms again keeps them', async () => {
  const { port } = await openExcel();
  const first = await sessionWithDossier(port);
  await makeEverything(first);
  const second = createSession(liveUseCases(port, files));
  await second.refresh();
  expect(bookOf(second.getState())).toEqual(bookOf(first.getState()));
  await second.makeForms();
  expect(given(second.getState().work.generating)).toMatchObject({
    made: [],
    kept: bookOf(first.getState())?.forms.map(({ sheet }) => sheet),
  });
});

test('marks taken out of the matrix are found in words after the change, with the cell to jump to', async () => {
  const { port, excel } = await openExcel();
  const session = await sessionWithDossier(port);
  await makeEverything(session);
  const before = bookOf(session.getState());
  const { store } = excel;
  const sheet = store.sheets().find((one) => one.name === before?.coverage.sheet)?.id;
  const [column] = before?.coverage.columns ?? [];
  if (sheet === undefined || column === undefined) throw new Error('no matrix');
  for (const { place } of column.marks) store.writeCells(sheet, [{ ...cellOf(place.cell), content: { value: null } }]);
  await store.settle();
  expect(given(session.getState().work.workbook).outdatedForms).toEqual([]);
  await session.refresh();
  const its = before?.forms.filter(({ examId }) => examId === column.examId).map(({ sheet: form }) => form);
  expect(given(session.getState().work.workbook).outdatedForms).toEqual(its);

  const found = given(session.getState().work.checking).findings;
  const worst = found.find(({ finding }) => finding.rule === 'coverage/core-task-not-examined');
  expect(worst?.words.nl.sentence).toContain('B1-K1');
  expect(worst?.source.reference).not.toBe('');
  const place = worst?.finding.place;
  expect(place?.sheet).toBe(before?.coverage.sheet);
  if (!place) throw new Error('no place');
  await session.reveal(place);
  expect(given(session.getState().work.revealing)).toBe(true);

  await session.writeFindings();
  expect(given(session.getState().work.reporting)).toBe(bookOf(session.getState())?.sheets.findings);

  await session.makeForms();
  expect(given(session.getState().work.generating)).toMatchObject({ made: [], updated: its });
});

test('a workbook that is none of ours is no failure, a sheet of ours that was deleted is', async () => {
  const { port, excel } = await openExcel();
  const useCases = liveUseCases(port, files);
  expect(await useCases.readWorkbook()).toMatchObject({ book: null, diagnostics: [] });
  const session = await sessionWithDossier(port);
  await makeEverything(session);
  const { store } = excel;
  const matrix = store.sheets().find((one) => one.name === bookOf(session.getState())?.sheets.coverage);
  if (matrix === undefined) throw new Error('no matrix');
  store.deleteSheet(matrix.id);
  await session.refresh();
  expect(session.getState().work.workbook).toMatchObject({
    status: 'failed',
    diagnostic: { code: 'forms/sheet-deleted', data: { role: 'coverage' } },
  });
});

function cellOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return {
    row: Number(row) - 1,
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}
