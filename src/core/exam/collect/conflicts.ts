import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { ExamBook } from '../exam-book';
import type { CollectDiagnosticCode } from './collect-diagnostic';
import type { Collected } from './collected';
import { sittingKey } from './collected';
import { fieldOf } from './filled';

/** Every open difference: what the workbook has for a field, and what a file has. */
export function conflictsIn(collected: Collected, plan: ExamBook): readonly Diagnostic<CollectDiagnosticCode>[] {
  const forms = new Map(collected.forms.map((form) => [sittingKey(form), form]));
  const versions = new Map(collected.versions.map((version) => [version.id, version]));
  return collected.differences
    .filter(({ settled }) => !settled)
    .map((difference) => {
      const { examId, candidate, field, value, files } = difference;
      const form = forms.get(sittingKey(difference));
      const exam = plan.exams.find((planned) => planned.exam.id === examId)?.exam;
      const { column, row } = fieldOf(field);
      const rows = versions.get(form?.version ?? '')?.rows ?? [];
      const [kind = column, assessor = null] = column.split('.');
      return {
        code: 'collect/conflict',
        severity: 'error',
        data: {
          candidate,
          exam: exam?.code || (exam?.name ?? examId),
          column: kind,
          assessor,
          row: row === null ? null : (rows.find(({ id }) => id === row)?.text ?? row),
          here: field === 'version' ? (form?.version ?? null) : (form?.filled[field] ?? null),
          there: value,
          files,
        },
      };
    });
}
