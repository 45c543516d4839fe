import { adoptIn } from '../../../src/app/adopt/adopt-in';
import type { InstrumentDeed } from '../../../src/app/approve/instrument-deeds';
import { planDeed } from '../../../src/app/approve/instrument-deeds';
import { collectInto } from '../../../src/app/collect/collect-into';
import { firstAttempt } from '../../../src/app/issue/attempt-to-issue';
import type { FormToIssue } from '../../../src/app/issue/forms-to-issue';
import { formsToIssue } from '../../../src/app/issue/forms-to-issue';
import { openBook } from '../../../src/app/open-book';
import type { WorkbookFile } from '../../../src/app/ports';
import type { ApprovalWish } from '../../../src/core/exam/approval/before-approval';
import type { Candidate } from '../../../src/core/exam/candidates/candidate';
import type { AssessmentForm } from '../../../src/core/exam/assessment-form';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { Exam, Settings } from '../../../src/core/exam/exam-plan';
import { addOwnRow } from '../../../src/core/exam/edit-rows';
import type { Framework } from '../../../src/core/framework/framework';
import { planCandidateForms } from '../../../src/workbook/plan/candidates/plan-candidate-forms';
import { planCandidates } from '../../../src/workbook/plan/candidates/plan-candidates';
import { sittingKey } from '../../../src/core/exam/collect/collected';
import { fieldKey, fieldOf } from '../../../src/core/exam/collect/filled';
import type { BookInput } from '../../../src/workbook/plan/create-book';
import { createBook } from '../../../src/workbook/plan/create-book';
import type { Issue } from '../../../src/workbook/plan/issue/issue-form';
import { planRowEdit, rowsOnForm } from '../../../src/workbook/plan/plan-row-edit';
import type { SheetChange } from '../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import type { Filling } from './fill-in';
import { decideRows, fillIn } from './fill-in';
import { soundInput } from './sound-plan';
import type { Typed } from './write-cells';
import { typing } from './write-cells';

export const person = (number: string, name: string): Candidate => ({
  ...{ number, name, startDate: '2024-09-01', cohort: '2024', crebo: '99011', group: 'V3A' },
});
/** What stands on the forms of every candidate where nothing else is asked. */
export const filling: Filling = {
  levels: [
    ['V', 'V'],
    ['O', 'V', 'V'],
    ['G', 'G'],
  ],
  date: '2026-10-15',
  assessors: ['S. Wielinga', 'K. Trapper'],
};

/** Candidate 1001 has forms that were handed out as files and came back, 1002 has sheets in the workbook. */
export async function soundWorkbook(): Promise<Uint8Array> {
  const workbook = await unadopted();
  await adopt(workbook);
  return workbook.bytes();
}

/** As soundWorkbook, before the committee adopted the results. */
export async function unadoptedWorkbook(): Promise<Uint8Array> {
  return (await unadopted()).bytes();
}

/** As soundWorkbook, and PVB2 was withdrawn after its exams. */
export async function withdrawnWorkbook(): Promise<Uint8Array> {
  const workbook = await openXlsx(await soundWorkbook());
  await decide(workbook, 'e3', {
    kind: 'withdrawn',
    deed: { by: 'P. Ketting', on: '2026-11-10' },
  });
  return workbook.bytes();
}

/** Before approval, with a row of the school's own on the form of PVB2. */
export async function withOwnRow(): Promise<Uint8Array> {
  const workbook = await planOnly(soundInput());
  const snapshot = await workbook.snapshot();
  const book = openBook(snapshot).value;
  const rows = new Map(rowsOnForm(book, 'e3'));
  const [[part, own] = ['', []]] = [...rows];
  const [first] = own;
  if (first === undefined) throw new Error('a row to copy');
  const added = addOwnRow(own, 'noemt twee routes', []).map((row) => ({
    ...row,
    descriptors: own.includes(row) ? row.descriptors : first.descriptors,
  }));
  await workbook.apply(planRowEdit(book, snapshot, 'e3', rows.set(part, added)));
  return workbook.bytes();
}

/** Dossier, plan, matrix and forms with every row described, not yet approved; nobody has a form. */
export async function planOnlyWorkbook(
  framework: Framework,
  exams: readonly Exam[] = soundInput().plan.exams,
  openImportWarnings = 0,
): Promise<Uint8Array> {
  const input = soundInput();
  return (await planOnly({ ...input, framework, openImportWarnings, plan: { ...input.plan, exams } })).bytes();
}

/** Every assessor has a workbook of their own; twelve candidates. @param fillingOf what stands on the forms of a candidate. */
export async function soundSeparateWorkbook(
  fillingOf: (number: string) => Filling = () => filling,
): Promise<Uint8Array> {
  const people = Array.from({ length: 12 }, (_, at) => person(String(1001 + at), `Kandidaat ${at + 1}`));
  const workbook = await withCandidates(people, { ratingMode: 'separate' });
  await handOutAndCollect(
    workbook,
    people.map(({ number }) => number),
    fillingOf,
    true,
  );
  await agree(workbook, 'V');
  await adopt(workbook);
  return workbook.bytes();
}

async function unadopted(): Promise<WorkbookFile> {
  const workbook = await withCandidates([person('1001', 'Ada Naaf'), person('1002', 'Bram Velg')]);
  await handOutAndCollect(workbook, ['1001'], () => filling, false);
  await rateOnSheets(workbook, '1002');
  return workbook;
}

async function planOnly(input: BookInput): Promise<WorkbookFile> {
  const workbook = await openXlsx(null);
  await workbook.apply(createBook(input, null).value);
  const { forms } = await read(workbook);
  await type(
    workbook,
    forms.map((form) => typing(form.sheet, decideRows(form))),
  );
  return workbook;
}

/** The same, approved, and with the list of candidates. */
export async function withCandidates(
  people: readonly Candidate[],
  settings: Partial<Settings> = {},
): Promise<WorkbookFile> {
  const workbook = await planOnly(soundInput(settings));
  for (const { exam } of (await read(workbook)).exams) {
    const wish: ApprovalWish = {
      ...{ builtBy: 'S. Wielinga', approvedBy: 'P. Ketting', approvedOn: '2026-09-01' },
      ...{ route: 'own' as const, today: '2026-09-01' },
    };
    await decide(workbook, exam.id, { kind: 'approved', wish });
  }
  const snapshot = await workbook.snapshot();
  await workbook.apply(planCandidates(openBook(snapshot).value, snapshot, people, 'refuse').plan);
  return workbook;
}

export async function read(workbook: WorkbookFile) {
  return openBook(await workbook.snapshot()).value;
}

export async function type(workbook: WorkbookFile, changes: readonly SheetChange[]): Promise<void> {
  await workbook.apply({ changes, names: [], forget: [], activate: null });
}

/** What a committee does to an instrument. */
async function decide(workbook: WorkbookFile, examId: string, deed: InstrumentDeed): Promise<void> {
  const snapshot = await workbook.snapshot();
  const book = openBook(snapshot).value;
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  if (planned === undefined) throw new Error(examId);
  await workbook.apply(planDeed(book, snapshot, planned, deed).plan);
}

/** Forms that were handed out as files, filled in and collected. */
async function handOutAndCollect(
  workbook: WorkbookFile,
  numbers: readonly string[],
  fillingOf: (number: string) => Filling,
  perAssessor: boolean,
): Promise<void> {
  await collectFilled(workbook, perAssessor, ({ exam }, book) =>
    numbers.map((number) => {
      const candidate = book.candidates.find((each) => each.number === number);
      const issue = candidate === undefined ? null : firstAttempt(candidate, exam, book);
      if (issue === null) throw new Error(number);
      return { issue, how: fillingOf(number) };
    }),
  );
}

/** A form that is handed out, and what comes back on it. */
export interface HandedOut {
  readonly issue: Issue;
  readonly how: Filling;
}

/** Hands out the forms of every exam that are asked for, has them filled in, and collects them in one go. */
export async function collectFilled(
  workbook: WorkbookFile,
  perAssessor: boolean,
  formsOf: (form: FormToIssue, book: ExamBook) => readonly HandedOut[],
): Promise<void> {
  const snapshot = await workbook.snapshot();
  const book = openBook(snapshot).value;
  const files: { file: string; snapshot: WorkbookFile['snapshot'] }[] = [];
  for (const form of await formsToIssue(book, snapshot, perAssessor)) {
    const { exam, rater } = form;
    for (const { issue, how } of formsOf(form, book)) {
      const { number } = issue.candidate;
      const handedOut = await openXlsx(null);
      await handedOut.apply(form.issue(issue).plan);
      await fill(handedOut, (await read(handedOut)).forms, how);
      files.push({ file: `${exam.code}-${number}-${rater}.xlsx`, snapshot: () => handedOut.snapshot() });
    }
  }
  const { plan, rejected, diagnostics } = await collectInto(book, snapshot, files, { replace: false });
  if (plan === null || rejected > 0) throw new Error(JSON.stringify(diagnostics));
  await workbook.apply(plan);
}

/** Where assessors who rated apart differ, their level is typed among what was collected. */
async function agree(workbook: WorkbookFile, level: string): Promise<void> {
  const { collected, ratingCells } = await read(workbook);
  if (ratingCells === null) throw new Error('nothing collected');
  const cells = collected.forms.flatMap((form) =>
    Object.entries(ratingCells.bySitting.get(sittingKey(form)) ?? {}).flatMap(([field, cell]): readonly Typed[] => {
      const { column, row } = fieldOf(field);
      const [first, second] = [1, 2].map((assessor) => form.filled[fieldKey(`level.${assessor}`, row)]);
      return column === 'agreed' && first !== second ? [[cell, level]] : [];
    }),
  );
  await type(workbook, [typing(ratingCells.sheet, cells)]);
}

/** Forms that are sheets of the workbook, filled in there. */
async function rateOnSheets(workbook: WorkbookFile, number: string): Promise<void> {
  const snapshot = await workbook.snapshot();
  const book = openBook(snapshot).value;
  const people = book.candidates.filter((candidate) => candidate.number === number);
  const ids = book.exams.map(({ exam }) => exam.id);
  await workbook.apply(planCandidateForms(book, snapshot, ids, people).plan);
  await fill(workbook, (await read(workbook)).candidateForms, filling);
}

async function fill(workbook: WorkbookFile, forms: readonly AssessmentForm[], how: Filling): Promise<void> {
  await type(
    workbook,
    forms.map((form) => typing(form.sheet, fillIn(form, how))),
  );
}

/** Adopts every result that is complete. @param without how many attempts have none. */
export async function adopt(workbook: WorkbookFile, on = '2026-11-02', without = 0): Promise<void> {
  const snapshot = await workbook.snapshot();
  const wish = { candidates: [], exam: null, on, by: 'Examencommissie' };
  const { plan, diagnostics } = adoptIn(openBook(snapshot).value, snapshot, wish);
  const left = diagnostics.filter(({ code }) => code !== 'adopt/already').length;
  if (plan === null || left !== without) throw new Error(JSON.stringify(diagnostics));
  await workbook.apply(plan);
}
