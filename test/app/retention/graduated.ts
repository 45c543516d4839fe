import { reportOfBook } from '../../../src/app/report/report-of-book';
import { reportNouns } from '../../../src/app/report/report-nouns';
import { findingLines } from '../../../src/app/findings/finding-lines';
import { wordedFindings } from '../../../src/app/findings/worded-findings';
import { openPlanBook } from '../../../src/app/open-book';
import type { WorkbookFile } from '../../../src/app/ports';
import { writeDiploma } from '../../../src/app/diploma/write-diploma';
import { cellName } from '../../../src/workbook/plan/a1';
import { findSheets } from '../../../src/workbook/plan/book/find-sheets';
import { planCandidateForms } from '../../../src/workbook/plan/candidates/plan-candidate-forms';
import type { SingleRole } from '../../../src/workbook/plan/identity';
import { planFindings } from '../../../src/workbook/plan/plan-findings';
import { planReport } from '../../../src/workbook/plan/report/plan-report';
import type { KeyedSheet } from '../../../src/workbook/plan/sheet/keyed-sheet';
import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { furtherItem } from '../../../src/core/exam/results/judge-exemption';
import { exemptIn } from '../../../src/app/candidates/exempt-in';
import { baseWorkbook } from '../../checks/sound/bases';
import type { Typed } from '../../checks/sound/write-cells';
import { typing } from '../../checks/sound/write-cells';

/** Those of the twelve candidates (1001 to 1012) whose data are due in 2027: six, so that counts may be kept. */
export const due = ['1001', '1002', '1003', '1004', '1005', '1006'];
export const removedOn = '2027-06-01';

/**
 * A workbook in which twelve candidates did every exam and six got their diploma, with everything that may hold something
 * of them: a form on a sheet, an exemption, a note beside the register, a finding sheet, and a report by candidate.
 * @param diplomaOn YYYY-MM-DD
 */
export async function graduated(diplomaOn = '2025-11-30'): Promise<WorkbookFile> {
  const workbook = await openXlsx(await baseWorkbook('separate'));
  await apply(workbook, (book, snapshot) => {
    const people = book.candidates.filter(({ number }) => number === '1003');
    return planCandidateForms(book, snapshot, [book.exams[0]?.exam.id ?? ''], people).plan;
  });
  const wish = { candidate: '1002', item: 'B1-K1', date: '2025-09-15', ground: 'Diploma van Kandidaat 2' };
  await workbook.apply(exemptIn(await workbook.snapshot(), wish).plan);
  const dutch = { ...wish, candidate: '1001', item: furtherItem('dutch'), ground: 'Cijferlijst van Kandidaat 1' };
  await workbook.apply(exemptIn(await workbook.snapshot(), dutch).plan);
  await workbook.apply(writeDiploma(await workbook.snapshot()).plan);
  const diploma = await sheetOf(workbook, 'diploma');
  await typeOn(
    workbook,
    diploma,
    due.map((number) => [cellOf(diploma, `candidate:${number}`, 'diplomaOn'), diplomaOn]),
  );
  const register = await sheetOf(workbook, 'register');
  const first = register.rows.find(({ key }) => key?.includes('1004'));
  const right = Math.max(...register.columns.map(({ index }) => index)) + 1;
  await typeOn(workbook, register, [
    [cellName({ row: register.row('header') ?? -1, column: right }), 'Onze notitie'],
    [cellName({ row: first?.index ?? -1, column: right }), 'gesprek met Kandidaat 4'],
  ]);
  await apply(workbook, (book, snapshot) => {
    const wishes = { on: '2026-01-10', by: null, names: true, candidates: true };
    return planReport(reportOfBook(book, wishes), reportNouns(book.framework.kind, 'nl'), book, snapshot);
  });
  await apply(
    workbook,
    (book, snapshot) => planFindings(findingLines(wordedFindings(book), book.language), book, snapshot).value,
  );
  return workbook;
}

async function apply(
  workbook: WorkbookFile,
  plan: (
    book: ReturnType<typeof openPlanBook>['value'],
    snapshot: Awaited<ReturnType<WorkbookFile['snapshot']>>,
  ) => WorkbookPlan,
): Promise<void> {
  const snapshot = await workbook.snapshot();
  await workbook.apply(plan(openPlanBook(snapshot).value, snapshot));
}

export async function sheetOf(workbook: WorkbookFile, role: SingleRole): Promise<KeyedSheet> {
  const found = findSheets(await workbook.snapshot()).byKey.get(role)?.sheet;
  if (found === undefined) throw new Error(`no sheet ${role}`);
  return found;
}

export function cellOf(sheet: KeyedSheet, row: string, column: string): string {
  return cellName({ row: sheet.row(row) ?? -1, column: sheet.column(column) ?? -1 });
}

export async function typeOn(workbook: WorkbookFile, sheet: KeyedSheet, cells: readonly Typed[]): Promise<void> {
  await workbook.apply({ changes: [typing(sheet.name, cells)], names: [], forget: [], activate: null });
}
