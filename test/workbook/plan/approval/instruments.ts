import type { InstrumentDeed } from '../../../../src/app/approve/instrument-deeds';
import { examNamed, planDeed } from '../../../../src/app/approve/instrument-deeds';
import { createBook } from '../../../../src/workbook/plan/create-book';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import type { WorkbookPlan } from '../../../../src/workbook/plan/workbook-plan';
import { bicyclePlan, bicycleRental } from '../bicycle-rental';
import { bookOf } from '../book-of';

/** The plan of a whole book in which nothing is approved yet. */
export const draftBook: WorkbookPlan = createBook(
  {
    framework: bicycleRental,
    profile: 'P1',
    language: 'nl',
    openImportWarnings: 0,
    plan: { ...bicyclePlan, exams: bicyclePlan.exams.map((exam) => ({ ...exam, status: 'draft' as const })) },
  },
  null,
).value;

export const approvalOn = (approvedOn: string, today = '2027-12-31'): InstrumentDeed => ({
  kind: 'approved',
  wish: { builtBy: 'S. Wielinga', approvedBy: 'P. Ketting', approvedOn, route: 'own', today },
});
export const approval = approvalOn('1-9-2026');
export const withdrawal: InstrumentDeed = { kind: 'withdrawn', deed: { by: 'P. Ketting', on: '2027-02-01' } };
export const renewal: InstrumentDeed = { kind: 'new-version', deed: { by: 'S. Wielinga', on: '2027-03-01' } };
export const correction = (before: string, after: string, row: string | null = null): InstrumentDeed => ({
  kind: 'editorial',
  deed: { by: 'P. Ketting', on: '2026-10-01' },
  wording: { row, before, after },
});

/** The plan of a deed on the exam with this code. */
export function deedPlan(snapshot: WorkbookSnapshot, code: string, deed: InstrumentDeed): WorkbookPlan {
  const book = bookOf(snapshot);
  return planDeed(book, snapshot, examNamed(book, code), deed).plan;
}
