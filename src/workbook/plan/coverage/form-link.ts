import type { ExamBook } from '../../../core/exam/exam-book';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import { quotedText } from '../a1';
import { definedNameOfRole } from '../identity';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { CellBlock } from '../workbook-plan';

/**
 * Headers of the matrix that no longer say the exam's code, or do not lead to its form yet.
 * @param exams whose columns. @param formSheets names of form sheets by exam id, new ones as well.
 */
export function headerLinks(
  book: ExamBook,
  exams: readonly PlannedExam[],
  sheet: KeyedSheet,
  formSheets: ReadonlyMap<string, string>,
): readonly CellBlock[] {
  const row = sheet.row('header');
  const formsThere = new Set(book.forms.map(({ examId }) => examId));
  return exams.flatMap(({ exam }): readonly CellBlock[] => {
    const column = sheet.column(`exam:${exam.id}`);
    const isNew = formSheets.has(exam.id) && !formsThere.has(exam.id);
    if (row === null || column === null || (!isNew && sheet.text(row, column) === exam.code)) return [];
    return [{ row, column, contents: [[{ kind: 'formula', formula: linkTo(exam.id, exam.code), result: exam.code }]] }];
  });
}

/** A link by the form's defined name: unlike a link to a sheet's name it survives renaming. */
export function linkTo(examId: string, label: string): string {
  const name = definedNameOfRole({ kind: 'form', examId, copy: null });
  return `=HYPERLINK(${quotedText(`#${name}`)},${quotedText(label)})`;
}

/** What a link shows, by its formula: a program that knows no HYPERLINK shows 0. Null = no link with a text of its own. */
export function labelOfLink(formula: string | null): string | null {
  const label = /^=HYPERLINK\(.*,\s*"((?:[^"]|"")*)"\s*\)$/i.exec(formula ?? '')?.[1];
  return label?.replaceAll('""', '"') ?? null;
}
