import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { AssessmentForm } from '../../core/exam/assessment-form';
import { isProposed } from '../../core/exam/rubric-row';
import type { IssueDiagnosticCode } from '../../language/issue-texts';
import type { FormToIssue } from './forms-to-issue';

/**
 * What somebody should know who hands out forms that are not finished: a knowledge exam that asks nothing, and rows whose
 * descriptors are still proposals, which nobody sees any more once the form is handed out.
 */
export function conceptRemarks(
  toIssue: readonly FormToIssue[],
  forms: readonly AssessmentForm[],
): readonly Diagnostic<IssueDiagnosticCode>[] {
  const exams = new Map(toIssue.map(({ exam }) => [exam.id, exam]));
  return [...exams.values()].flatMap((exam): readonly Diagnostic<IssueDiagnosticCode>[] => {
    const form = forms.find(({ examId }) => examId === exam.id);
    if (form === undefined) return [];
    const remark = (code: IssueDiagnosticCode, rows: number): Diagnostic<IssueDiagnosticCode> => {
      const data = { exam: exam.code || exam.name, rows };
      return { code, severity: 'warning', at: { sheet: form.sheet }, data };
    };
    const proposed = form.criteria.filter((row) => Object.keys(row.descriptors).some((code) => isProposed(row, code)));
    const points = Object.values(form.questions).map(
      ({ questions, pointsEach }) => (questions ?? 0) * (pointsEach ?? 0),
    );
    const asksNothing = exam.form === 'kennisexamen' && points.every((each) => each <= 0);
    return [
      ...(asksNothing ? [remark('issue/no-questions', form.criteria.length)] : []),
      ...(proposed.length === 0 ? [] : [remark('issue/proposals-open', proposed.length)]),
    ];
  });
}
