import { collectForms } from '../../../../src/core/exam/collect/collect-forms';
import type { ExamBook } from '../../../../src/core/exam/exam-book';
import type { Levels } from './handed-out';
import { cameBack, planBook } from './handed-out';

const first = collectForms(planBook, [cameBack({ levels: { 1: ['V'], 2: ['V'] } })], { replace: false }).collected;
const book: ExamBook = { ...planBook, collected: first };
const again = (levels: Levels, replace = false) => collectForms(book, [cameBack({ levels })], { replace });
const told = (levels: Levels, replace = false) =>
  again(levels, replace).diagnostics.flatMap(({ code, data }) => (code === 'collect/emptied' ? [data['fields']] : []));

test('a level that was taken back stays and is told, also when the forms prevail', () => {
  const levels = { 1: ['', 'V', 'V', 'V'], 2: ['V'] };
  expect(told(levels)).toEqual([1]);
  expect(told(levels, true)).toEqual([1]);
  expect(again(levels, true).collected.forms[0]?.filled).toEqual(first.forms[0]?.filled);
});

test('a form on which the other assessor gave nothing says nothing of theirs', () => {
  expect(told({ 1: ['V'], 2: [''] })).toEqual([]);
  expect(told({ 1: ['V'], 2: ['V'] })).toEqual([]);
});
