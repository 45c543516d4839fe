import { recordedAttempts } from '../../../core/exam/collect/attempts-of';
import { sittingKey } from '../../../core/exam/collect/collected';
import { sittingOnSheet } from '../../../core/exam/collect/remarks-on-forms';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import { adoptionState } from '../../../core/exam/results/ratings-hash';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { findSheets } from '../book/find-sheets';
import { frameOf } from '../form/read-form';
import { keyOfRole } from '../identity';
import type { WorkbookSnapshot } from '../snapshot';
import type { SheetChange } from '../workbook-plan';

/**
 * What forms of candidates on sheets of the workbook have to say from now on about their result: adopted, by whom and
 * when, or provisional (again). Only that cell is written, and only where it says something else; no stamp has it.
 * A sheet whose sitting was collected from a file is not what counts, so nothing of it is adopted.
 * @param book with the register and the collected forms as they are going to be; its sheets are those of `snapshot`.
 */
export function formStandings(book: ExamBook, snapshot: WorkbookSnapshot): readonly SheetChange[] {
  if (book.candidateForms.length === 0) return [];
  const { byKey } = findSheets(snapshot);
  const { provisional, adopted, changedSince } = sheetTextsOf(book.language, book.framework.kind).form;
  const attempts = new Map(
    recordedAttempts(book).map((each) => [sittingKey({ ...each.attempt, attempt: each.attempt.number }), each]),
  );
  const fromFiles = new Set(book.collected.forms.map(sittingKey));
  const standing = (form: AssessmentForm): string => {
    const sitting = sittingOnSheet(form);
    const key = sitting === null ? null : sittingKey(sitting);
    const recorded = key === null || fromFiles.has(key) ? undefined : attempts.get(key);
    const adoption = recorded?.attempt.adopted ?? null;
    if (recorded === undefined || adoption === null) return provisional;
    const words = adopted(adoption.on.split('-').reverse().join('-'), adoption.by);
    return adoptionState(recorded.attempt, recorded.hash) === 'adopted' ? words : `${words} ${changedSince}`;
  };
  return book.candidateForms.flatMap((form): readonly SheetChange[] => {
    const sheet = byKey.get(keyOfRole({ kind: 'form', examId: form.examId, copy: form.copy }))?.sheet;
    const row = sheet?.row('provisional') ?? null;
    const column = sheet?.column(frameOf(sheet).first) ?? null;
    if (sheet === undefined || row === null || column === null) return [];
    const words = standing(form);
    if (sheet.text(row, column) === words) return [];
    const contents = [[{ kind: 'text', text: words }]] as const;
    return [{ kind: 'write', target: sheet.name, blocks: [{ row, column, contents }] }];
  });
}
