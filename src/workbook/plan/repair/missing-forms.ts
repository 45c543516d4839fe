import type { ExamBook } from '../../../core/exam/exam-book';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { nameGiver } from '../book/sheet-names';
import { headerLinks } from '../coverage/form-link';
import { planColumnsOf } from '../exams/plan-columns';
import { planLinks } from '../exams/plan-links';
import { renewForm } from '../form/renew-form';
import { layOut, nameOf } from '../sheet/lay-out';
import type { WorkbookSnapshot } from '../snapshot';
import type { CellBlock, SheetChange, WorkbookPlan } from '../workbook-plan';

/**
 * Makes the forms of exams that have none, with the ways to them in plan and matrix, and leaves all other forms as they are.
 * @throws Refusal workbook/structure-protected
 */
export function planMissingForms(book: ExamBook, snapshot: WorkbookSnapshot, examIds: readonly string[]): WorkbookPlan {
  refuseProtected(snapshot);
  const { byKey } = findSheets(snapshot);
  const [plan, matrix] = [byKey.get('plan')?.sheet, byKey.get('coverage')?.sheet];
  if (plan === undefined || matrix === undefined) throw new Error('a book with exams has both sheets');
  const names = nameGiver(snapshot);
  const words = sheetTextsOf(book.language, book.framework.kind).sheetNames;
  const exams = book.exams.filter(({ exam }) => examIds.includes(exam.id));
  const drafts = exams.flatMap(({ exam }) => {
    const name = (): string => names.free(words.form(exam.code || exam.name));
    const made = renewForm(book, exam, planColumnsOf(plan), null, name);
    return made.kind === 'make' ? [{ examId: exam.id, draft: made.draft }] : [];
  });
  const before = ['findings', 'settings', 'machine'].flatMap((key) => byKey.get(key)?.sheet.name ?? [])[0] ?? null;
  const formSheets = new Map([
    ...book.forms.map(({ examId, sheet }) => [examId, sheet] as const),
    ...drafts.map(({ examId, draft }) => [examId, draft.name] as const),
  ]);
  const links = (target: string, blocks: readonly CellBlock[]): readonly SheetChange[] =>
    blocks.length === 0 ? [] : [{ kind: 'write', target, blocks }];
  return {
    changes: [
      ...drafts.map(({ draft }): SheetChange => ({ kind: 'create', sheet: layOut(draft), before })),
      ...links(matrix.name, headerLinks(book, exams, matrix, formSheets)),
      ...links(plan.name, planLinks(book, exams, plan, formSheets)),
    ],
    names: drafts.map(({ draft }) => nameOf(draft)),
    forget: [],
    activate: null,
  };
}
