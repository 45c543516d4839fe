import { unzipSync } from 'fflate';
import { openPlanBook } from '../../../src/app/open-book';
import type { WorkbookFile } from '../../../src/app/ports';
import { htmlReport } from '../../../src/app/report/html/report-html';
import { reportOfBook } from '../../../src/app/report/report-of-book';
import { removeCandidates } from '../../../src/app/retention/remove-candidates';
import { check } from '../../../src/core/checks/engine';
import { candidateResults } from '../../../src/core/exam/collect/candidate-results';
import { candidateDiplomas } from '../../../src/core/exam/diploma/candidate-diplomas';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { gatherStatistics } from '../../../src/core/report/anonymous/gather-statistics';
import { statisticKey } from '../../../src/core/exam/retention/statistic';
import type { Statistic } from '../../../src/core/exam/retention/statistic';
import { cellName } from '../../../src/workbook/plan/a1';
import { findSheets } from '../../../src/workbook/plan/book/find-sheets';
import { headPlaces } from '../../../src/workbook/plan/form/read-form';
import { frameOf } from '../../../src/workbook/plan/form/read-form';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { findFaults } from '../../judges/validate-xlsx';
import { cellOf, due, graduated, removedOn, sheetOf, typeOn } from './graduated';

jest.setTimeout(240_000);

let made: Uint8Array;
beforeAll(async () => {
  made = await (await graduated()).bytes();
});

/** What is said of the diploma, wherever the cells stand now. */
const judged = (book: ExamBook) =>
  candidateDiplomas(book).map(({ number, judgement, dossier }) => ({
    number,
    outcome: judgement.outcome,
    reasons: judgement.requirements.map(({ state, reasons }) => [state, reasons.map(({ code, data }) => [code, data])]),
    missing: dossier.missing.map(({ code, data }) => [code, data]),
  }));

const bookOf = async (workbook: WorkbookFile): Promise<ExamBook> => openPlanBook(await workbook.snapshot()).value;
const wish = (candidates: readonly string[] = []) => ({ candidates, by: 'P. Ketting', on: removedOn });

async function removed(bytes: Uint8Array, candidates: readonly string[] = []) {
  const workbook = await openXlsx(bytes);
  const snapshot = await workbook.snapshot();
  const removing = removeCandidates(openPlanBook(snapshot).value, snapshot, wish(candidates));
  await workbook.apply(removing.plan);
  return { workbook, removing };
}

test('nothing in the file names or numbers them any more, not even where nobody looks', async () => {
  const { workbook, removing } = await removed(made);
  expect(removing.candidates).toEqual(due);
  expect(removing.sheets).toHaveLength(2);
  expect(removing.diagnostics).toEqual([]);
  const bytes = await workbook.bytes();
  expect(findFaults(bytes)).toEqual([]);
  const left = Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const found = /(?<![\p{L}\p{N}])(100[1-6]|Kandidaat [1-6])(?![\p{L}\p{N}])/u.exec(new TextDecoder().decode(part));
    return found === null ? [] : [`${name}: ${found[0]}`];
  });
  expect(left).toEqual([]);
});

test('everything of the others is as it was, and nothing new is found', async () => {
  const before = await bookOf(await openXlsx(made));
  const after = await bookOf((await removed(made)).workbook);
  const isOther = ({ number }: { readonly number: string }): boolean => !due.includes(number);
  expect(candidateResults(after)).toEqual(candidateResults(before).filter(isOther));
  expect(after.candidates).toEqual(before.candidates.filter(isOther));
  expect(judged(after)).toEqual(judged(before).filter(({ number }) => !due.includes(number)));
  expect(check(after).map(({ rule }) => rule)).toEqual([]);
});

test('the counts that stay and those of the others are together what they were', async () => {
  const before = await bookOf(await openXlsx(made));
  const after = await bookOf((await removed(made)).workbook);
  const everybody = before.candidates.map(({ number }) => number);
  const rest = gatherStatistics(after, everybody).statistics;
  const counts = (lines: readonly Statistic[]): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const each of lines) sums.set(statisticKey(each), (sums.get(statisticKey(each)) ?? 0) + each.count);
    return sums;
  };
  const kept = after.statistics?.statistics ?? [];
  expect(kept.length).toBeGreaterThan(20);
  expect(counts([...kept, ...rest])).toEqual(counts(gatherStatistics(before, everybody).statistics));
  expect(after.statistics?.removals).toEqual([{ on: removedOn, by: 'P. Ketting', candidates: 6 }]);
});

test('the report tells what those who are gone came to, and who removed their data', async () => {
  const book = await bookOf((await removed(made)).workbook);
  const report = reportOfBook(book, { on: removedOn, by: null, names: true, candidates: true });
  expect(report.former?.removals).toHaveLength(1);
  expect(report.former?.coreTasks.map(({ exam, coreTask, n }) => [exam, coreTask, n])).toEqual([
    ['PVB1', 'B1-K1', 5],
    ['KEX', 'B1-K1', 5],
    ['PVB2', 'P1-K1', 6],
  ]);
  const newWorkbook = () => openXlsx(null);
  const page = new TextDecoder().decode(await htmlReport({ report, book, language: 'nl', newWorkbook }));
  expect(page).toContain('Kandidaten van wie de gegevens verwijderd zijn');
  expect(page).toContain('1-6-2027: gegevens van 6 kandidaten verwijderd door P. Ketting.');
});

test('of fewer than five nothing is counted, and that is said beforehand', async () => {
  const { workbook, removing } = await removed(made, ['1001', '1003']);
  expect(removing.statistics).toBe(0);
  expect(removing.diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('retention/too-few'));
  expect((await bookOf(workbook)).statistics).toEqual({
    statistics: [],
    removals: [{ on: removedOn, by: 'P. Ketting', candidates: 2 }],
  });
});

test('a second removal is added to the first, and everybody may go', async () => {
  const { workbook } = await removed(made);
  const diploma = await sheetOf(workbook, 'diploma');
  const others = ['1007', '1008', '1009', '1010', '1011', '1012'];
  await typeOn(
    workbook,
    diploma,
    others.map((number) => [cellOf(diploma, `candidate:${number}`, 'leftOn'), '2025-10-31']),
  );
  const { workbook: empty } = await removed(await workbook.bytes());
  expect(findFaults(await empty.bytes())).toEqual([]);
  const [before, after] = [await bookOf(await openXlsx(made)), await bookOf(empty)];
  expect(candidateResults(after)).toEqual([]);
  const all = gatherStatistics(before, [...due, ...others]).statistics;
  const byKey = (lines: readonly Statistic[]) =>
    lines.map((each) => [statisticKey(each), each.count] as const).sort(([one], [other]) => (one < other ? -1 : 1));
  expect(byKey(after.statistics?.statistics ?? [])).toEqual(byKey(all));
  expect(after.statistics?.removals.map(({ candidates }) => candidates)).toEqual([6, 6]);
});

test.each([
  [{ by: ' ' }, 'retention/no-name'],
  [{ on: 'ooit' }, 'retention/bad-date'],
  [{ on: '2027-05-29' }, 'retention/nobody'],
  [{ candidates: ['1001', '1007'] }, 'retention/not-due'],
  [{ candidates: ['9999'] }, 'retention/unknown-candidate'],
])('%j is refused with %s', async (said, code) => {
  const snapshot = await (await openXlsx(made)).snapshot();
  expect(() => removeCandidates(openPlanBook(snapshot).value, snapshot, { ...wish(), ...said })).toThrow(
    expect.objectContaining({ diagnostic: expect.objectContaining({ code }) as object }) as Error,
  );
});

test('who stands twice on Diploma-eisen is kept, whatever the first row says', async () => {
  const workbook = await openXlsx(made);
  const diploma = await sheetOf(workbook, 'diploma');
  const below = Math.max(...diploma.rows.map(({ index }) => index)) + 2;
  await typeOn(workbook, diploma, [[`B${below}`, '1001']]);
  const { removing } = await removed(await workbook.bytes());
  expect(removing.candidates).toEqual(due.slice(1));
});

test('a form of the exam itself that is filled in for one of them stops everything', async () => {
  const workbook = await openXlsx(made);
  const { forms } = await bookOf(workbook);
  const own = forms[0]?.sheet ?? '';
  const sheet = findSheets(await workbook.snapshot()).byKey.get(`form:${forms[0]?.examId}`)?.sheet;
  const cell = sheet && headPlaces(sheet, frameOf(sheet)).get('candidateNumber');
  if (sheet === undefined || cell === undefined) throw new Error('the number of the candidate');
  await typeOn(workbook, sheet, [[cellName(cell), '1005']]);
  expect((await bookOf(workbook)).forms[0]?.candidate?.number).toBe('1005');
  await expect(removed(await workbook.bytes())).rejects.toMatchObject({
    diagnostic: { code: 'retention/own-form', data: { candidate: '1005', sheet: own } },
  });
});

test('a name in a cell of people’s own is told, with the cell', async () => {
  const workbook = await openXlsx(made);
  const settings = await sheetOf(workbook, 'settings');
  const below = Math.max(...settings.rows.map(({ index }) => index)) + 2;
  await typeOn(workbook, settings, [[`C${below}`, 'let op: Kandidaat 5 heeft extra tijd']]);
  const { removing } = await removed(await workbook.bytes());
  expect(removing.diagnostics).toMatchObject([
    { code: 'retention/still-named', data: { sheet: settings.name, cells: [`C${below}`] } },
  ]);
});
