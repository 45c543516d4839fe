import type { ExamBook } from '../../core/exam/exam-book';
import type { Framework, FrameworkItem } from '../../core/framework/framework';
import { branchOf } from '../../core/framework/item-order';

/**
 * Names of the form sheets of exams that cover something which is other in a newer version: its words, what is below it,
 * or what it stands under. In the order of the tabs.
 * @param newer the qualification, under the workbook's ids.
 */
export function touchedForms({ framework, exams, forms }: ExamBook, newer: Framework): readonly string[] {
  const touched = new Set(
    exams.flatMap(({ exam }) =>
      exam.covers.some((id) => printed(framework, id) !== printed(newer, id)) ? [exam.id] : [],
    ),
  );
  return forms.filter(({ examId }) => touched.has(examId)).map(({ sheet }) => sheet);
}

/** All that a form can show of an item; where it stands in the document's lines is nothing of it. */
function printed({ items }: Framework, id: string): string {
  const item = items.find((each) => each.id === id);
  const parent = items.find((each) => each.id === item?.parent);
  const shown = (each: FrameworkItem): object => ({ ...each, line: null });
  return JSON.stringify([parent === undefined ? null : [parent.code, parent.title], branchOf(items, id).map(shown)]);
}
