import type { Settings } from '../../../src/core/exam/exam-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import { createBook } from '../../../src/workbook/plan/create-book';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { item } from '../../core/frameworks/item';
import { bicycleRental, exam } from '../../workbook/plan/bicycle-rental';
import { bookOf } from '../../workbook/plan/book-of';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';

/** The plan of a knowledge exam's form for one candidate: 4 questions of 2.5 points, 6 of 1, and a topic without any. */
export function knowledgePlan(settings: Partial<Settings> = {}): WorkbookPlan {
  const covers = ['v1', 'v2', 'v3'];
  const exams = [exam('e1', { covers, form: 'kennisexamen', cutScore: 60, assessors: 1 })];
  const plan = { exams, settings: { ...defaultSettings, ...settings } };
  const third = { ...item('v3', { type: 'knowledge', text: 'kent de verkeersregels', parent: 'k1' }) };
  const framework = { ...bicycleRental, items: [...bicycleRental.items, third] };
  const input = { framework, profile: 'P1', plan, language: 'nl', openImportWarnings: 0 } as const;
  const master = bookOf(snapshotOfPlan(createBook(input, null).value));
  const questions = { v1: { questions: 4, pointsEach: 2.5 }, v2: { questions: 6, pointsEach: 1 } };
  const book = { ...master, forms: master.forms.map((form) => ({ ...form, questions })) };
  const issue = { candidate: { number: '1001', name: null }, attempt: 1, kind: 'first' } as const;
  return formIssuer(book, 'e1', null)(issue).plan;
}
