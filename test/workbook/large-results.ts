import { openBook } from '../../src/app/open-book';
import type { WorkbookFile } from '../../src/app/ports';
import type { AssessmentForm } from '../../src/core/exam/assessment-form';
import type { CollectedForm, FormVersion } from '../../src/core/exam/collect/collected';
import { versionOf } from '../../src/core/exam/collect/version-of';
import { planCandidates } from '../../src/workbook/plan/candidates/plan-candidates';
import { planCollected } from '../../src/workbook/plan/collected/plan-collected';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { largeBook } from './officejs/large-book';

/** A workbook with the collected results of every candidate for every exam, as a large school has it at the end of a year. */
export async function largeResults(exams: number, rows: number, candidates: number): Promise<WorkbookFile> {
  const workbook = await openXlsx(null);
  await workbook.apply(largeBook(exams, rows));
  const people = Array.from({ length: candidates }, (_, at) => ({
    ...{ number: String(1001 + at), name: `Kandidaat ${at + 1}`, startDate: '2025-09-01', cohort: '2025' },
    ...{ crebo: '99001', group: `V3${'AB'[at % 2] ?? ''}` },
  }));
  const empty = await workbook.snapshot();
  await workbook.apply(planCandidates(openBook(empty).value, empty, people, 'refuse').plan);
  const snapshot = await workbook.snapshot();
  const book = openBook(snapshot).value;
  const rated = book.forms.flatMap((form): readonly { form: AssessmentForm; version: FormVersion }[] => {
    const exam = book.exams.find((planned) => planned.exam.id === form.examId)?.exam;
    return exam === undefined ? [] : [{ form, version: versionOf(form, exam, book.settings, book.framework) }];
  });
  const forms = rated.flatMap(({ form, version }) =>
    people.map(({ number, name }, who): CollectedForm => {
      const head = { date: '2026-10-15', placement: `Bedrijf ${who % 9}`, 'assessor.1': `B. Band ${who % 7}` };
      const levels = form.criteria.flatMap(({ id }, row) => {
        const level = ['O', 'V', 'V', 'G'][(row + who) % 4] ?? 'V';
        return ['level.1', 'level.2', 'agreed'].map((column) => [`${column}@${id}`, level]);
      });
      const filled = { ...head, 'assessor.2': `C. Ketting ${who % 5}`, ...Object.fromEntries(levels) };
      return { examId: form.examId, candidate: number, attempt: 1, kind: 'first', name, version: version.id, filled };
    }),
  );
  await workbook.apply(
    planCollected(book, snapshot, { forms, versions: rated.map(({ version }) => version), differences: [] }),
  );
  return workbook;
}
