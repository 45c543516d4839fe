import { defaultSettings } from '../../src/core/exam/settings';
import { fillForms } from '../../src/app/rubric/fill-rubrics';
import { openBook } from '../../src/app/open-book';
import { createBook } from '../../src/workbook/plan/create-book';
import { formIssuer } from '../../src/workbook/plan/issue/issue-form';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { knowledgePlan } from '../app/assess/knowledge-plan';
import { bicycleRental, exam } from '../workbook/plan/bicycle-rental';

/** The file of a form for two assessors, with descriptors on its rows, as `dekkend forms` hands it out. */
export async function issuedForm(): Promise<Uint8Array> {
  const plan = { exams: [exam('e1', { covers: ['w1', 'w2'], critical: ['i2'] })], settings: defaultSettings };
  const input = { framework: bicycleRental, profile: 'P1', plan, language: 'nl', openImportWarnings: 0 } as const;
  const master = await openXlsx(null);
  await master.apply(createBook(input, null).value);
  for (const filling of ['propose', 'accept'] as const) {
    const snapshot = await master.snapshot();
    await master.apply(fillForms(openBook(snapshot).value, snapshot, filling).plan);
  }
  const book = openBook(await master.snapshot()).value;
  const form = await openXlsx(null);
  const issue = { candidate: { number: '1001', name: null }, attempt: 1, kind: 'first' } as const;
  await form.apply(formIssuer(book, 'e1', null)(issue).plan);
  return form.bytes();
}

/** The file of a knowledge exam's form for one candidate (knowledge-plan.ts). */
export async function issuedKnowledgeForm(): Promise<Uint8Array> {
  const form = await openXlsx(null);
  await form.apply(knowledgePlan());
  return form.bytes();
}
