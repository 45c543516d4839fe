import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { ExamBook } from '../exam-book';
import { labelOf } from '../exam-label';
import type { CollectDiagnosticCode } from './collect-diagnostic';
import type { Collected } from './collected';
import { sittingKey } from './collected';
import { bearsOnResult, comparable } from './filled';

/**
 * Adopted results of which collecting replaces something that decides them: whoever chose to let forms prevail should know
 * that the committee adopted something else.
 */
export function adoptedReplaced(
  plan: Pick<ExamBook, 'collected' | 'register' | 'exams'>,
  after: Collected,
): readonly Diagnostic<CollectDiagnosticCode>[] {
  const { collected: before, register } = plan;
  const adopted = new Set(register.records.flatMap((record) => (record.adopted === null ? [] : [sittingKey(record)])));
  const now = new Map(after.forms.map((form) => [sittingKey(form), form.filled]));
  return before.forms.flatMap((form): readonly Diagnostic<CollectDiagnosticCode>[] => {
    const { filled, examId, candidate, attempt } = form;
    const renewed = adopted.has(sittingKey(form)) ? now.get(sittingKey(form)) : undefined;
    if (renewed === undefined) return [];
    const fields = [...new Set([...Object.keys(filled), ...Object.keys(renewed)])].filter(
      (key) => bearsOnResult(key) && comparable(key, filled[key] ?? '') !== comparable(key, renewed[key] ?? ''),
    ).length;
    const data = { candidate, exam: labelOf(examId, plan), attempt, fields };
    return fields === 0 ? [] : [{ code: 'collect/adopted-replaced', severity: 'warning', data }];
  });
}
