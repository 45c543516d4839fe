import fc from 'fast-check';
import { scoreForm } from '../../../../src/core/exam/scoring';
import type { AssessmentForm } from '../../../../src/core/exam/assessment-form';
import type { Exam, Settings } from '../../../../src/core/exam/exam-plan';
import { createBook } from '../../../../src/workbook/plan/create-book';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import type { XlsxWorkbook } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { exam } from '../bicycle-rental';
import { bookOf } from '../book-of';
import { fillForm } from './fill-form';
import { examPlan, filling, framework } from './random-forms';
import { scored, shown } from './shown-and-scored';

/** Exams of a workbook, each with a form of its own. */
const formsPerBook = 40;

/** A workbook of forty exams that differ in all that decides how their forms are scored. */
export interface RandomBook {
  readonly exams: readonly Exam[];
  readonly settings: Settings;
  readonly forms: readonly AssessmentForm[];
  readonly bytes: Uint8Array;
}

export async function randomBook(settings: Settings, seed: number): Promise<RandomBook> {
  const exams = fc.sample(examPlan, { numRuns: formsPerBook, seed }).map((plan, nr) => exam(`e${nr}`, plan));
  const plan = { exams, settings };
  const workbook = await openXlsx(null);
  await workbook.apply(
    createBook({ framework, profile: null, plan, language: 'nl', openImportWarnings: 0 }, null).value,
  );
  return { exams, settings, forms: bookOf(await workbook.snapshot()).forms, bytes: await workbook.bytes() };
}

/** The same workbook with every form filled in anew. */
export async function filledBook(
  { exams, settings, forms, bytes }: RandomBook,
  seed: number,
  unknown?: string,
): Promise<XlsxWorkbook> {
  const fillings = fc.sample(filling, { numRuns: formsPerBook, seed });
  const workbook = await openXlsx(bytes);
  const changes = forms.map((form, nr) => {
    const how = fillings[nr];
    if (how === undefined) throw new Error('too few fillings');
    return fillForm(form, exams[nr]?.scale ?? settings.scale, how, unknown);
  });
  await workbook.apply({ changes, names: [], forget: [], activate: null });
  return workbook;
}

/** How many result cells were compared, and which outcomes there were. */
export interface Agreement {
  readonly forms: number;
  readonly cells: number;
  readonly outcomes: ReadonlySet<string>;
}

/** Fails on the first form that shows something else than the product's own scoring gives for what stands on it. */
export function expectAgreement(calculated: WorkbookSnapshot, { exams, settings }: RandomBook): Agreement {
  const { forms } = bookOf(calculated);
  expect(forms).toHaveLength(formsPerBook);
  const outcomes = new Set<string>();
  let cells = 0;
  for (const form of forms) {
    const planned = exams.find(({ id }) => id === form.examId);
    if (planned === undefined) throw new Error(form.examId);
    const score = scoreForm(form.criteria, planned, settings, (code) => code.slice(0, 5));
    outcomes.add(score.exam.outcome);
    const results = shown(calculated, form);
    cells += Object.keys(results).length;
    expect({ sheet: form.sheet, ...results }).toEqual({ sheet: form.sheet, ...scored(score, settings) });
    expect(form.resultCells.filter(({ actual, expected: formula }) => actual !== formula)).toEqual([]);
  }
  return { forms: forms.length, cells, outcomes };
}
