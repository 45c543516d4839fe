import type { ExamBook } from '../../src/core/exam/exam-book';
import type { LevelTexts } from '../../src/core/exam/rubric-row';
import { fullBook } from './example-book';

const described: LevelTexts = { O: 'niet', V: 'wel', G: 'altijd' };
const empty: LevelTexts = {};

/** The forms with levels; of the first form the first rows are described. */
export function levelBook(rows: number): ExamBook {
  const forms = fullBook.forms.map((form, at) => ({
    ...form,
    levels: ['O', 'V', 'G'],
    criteria: form.criteria.map((row, index) => ({
      ...row,
      descriptors: at === 0 && index < rows ? described : empty,
      proposals: {},
    })),
  }));
  return { ...fullBook, forms };
}
