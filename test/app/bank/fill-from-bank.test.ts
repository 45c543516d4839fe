import { fillFromBank, formRowKey, matchForms } from '../../../src/app/bank/fill-from-bank';
import { approvedForms } from '../../../src/app/rubric/approved-forms';
import { entryKey } from '../../../src/core/exam/bank/same-wording';
import { createBook } from '../../../src/workbook/plan/create-book';
import { entry } from '../../core/exam/bank/entry';
import { bicyclePlan, bicycleRental } from '../../workbook/plan/bicycle-rental';
import { bookOf } from '../../workbook/plan/book-of';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const whole = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);
const book = bookOf(whole);

const greets = entry({ text: '-groet de klant', descriptors: { V: 'Groet.' } });
const later = entry({ text: 'Groet de klant', descriptors: { V: 'Groet en wacht.' } });
const lock = entry({ text: 'legt het slot uit', workProcess: 'X1', descriptors: { V: 'Legt uit.' } });

test('what is sure is filled, what is offered waits for a choice', () => {
  const { plan, filled, matches } = fillFromBank(book, whole, [greets, later, lock], new Map());
  expect(filled).toBe(1);
  expect(matches.filter(({ kind }) => kind === 'offered').map(({ on }) => formRowKey(on))).toEqual(['e1:i1']);
  if (plan === null) throw new Error('nothing planned');
  const rows = bookOf(snapshotOfPlan(plan, whole)).forms.flatMap(({ criteria }) => criteria);
  expect(rows.flatMap(({ id, descriptors }) => (descriptors['V'] ? [[id, descriptors['V']]] : []))).toEqual([
    ['i5', 'Legt uit.'],
  ]);
});

test('a choice is taken, and one that is no longer offered is not', () => {
  const chosen = fillFromBank(book, whole, [greets, later], new Map([['e1:i1', entryKey(later)]]));
  if (chosen.plan === null) throw new Error('nothing planned');
  const [row] = bookOf(snapshotOfPlan(chosen.plan, whole)).forms[0]?.criteria ?? [];
  expect(row).toMatchObject({ id: 'i1', descriptors: { V: 'Groet en wacht.' } });
  expect(fillFromBank(book, whole, [greets, later], new Map([['e1:i1', entryKey(lock)]])).plan).toBeNull();
});

test('forms of approved exams are left alone, and named', () => {
  expect(matchForms(book, [greets]).filter(({ on }) => on.exam === 'PF/2')).toEqual([]);
  expect(approvedForms(book)).toEqual(['PF/2']);
});
