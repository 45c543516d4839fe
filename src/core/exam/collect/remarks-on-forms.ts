import type { Diagnostic, DiagnosticData, Severity } from '../../diagnostics/diagnostic';
import type { ExamBook } from '../exam-book';
import type { FilledForm } from './accept-form';
import type { CollectDiagnosticCode } from './collect-diagnostic';
import type { Sitting } from './collected';
import { sittingKey } from './collected';
import { comparable } from './filled';
import { isOfPlan } from './merge-sitting';

/** What somebody should know of a form that is taken. */
export function remarksOnForm(form: FilledForm, plan: ExamBook): readonly Diagnostic<CollectDiagnosticCode>[] {
  const { exam: asked } = form.version;
  const exam = asked.code || asked.name;
  const remark = (code: CollectDiagnosticCode, data: DiagnosticData): Diagnostic<CollectDiagnosticCode> => {
    return { code, severity: 'warning', at: { file: form.file }, data };
  };
  const planned = plan.exams.find((each) => each.exam.id === form.examId)?.exam;
  const listed = plan.candidates.find(({ number }) => sameText(number, form.candidate));
  const known = plan.collected.forms.find((each) => sittingKey(each) === sittingKey(form))?.name ?? null;
  const other = [listed?.name ?? null, known].find(
    (name) => name !== null && form.name !== null && !sameText(name, form.name),
  );
  return [
    ...(isOfPlan(form, plan) ? [] : [remark('collect/older-version', { exam })]),
    ...(planned?.status === 'withdrawn' ? [remark('collect/exam-withdrawn', { exam })] : []),
    ...(form.notHandedIn.length === 0
      ? []
      : [remark('collect/not-handed-in', { assessors: form.notHandedIn.map(String) })]),
    ...(form.sameAssessors.length === 0 ? [] : [remark('collect/same-assessor', { names: form.sameAssessors })]),
    ...(other === undefined || other === null
      ? []
      : [remark('collect/name-differs', { number: form.candidate, name: form.name, other })]),
    ...(plan.candidates.length > 0 && listed === undefined
      ? [remark('collect/not-in-list', { number: form.candidate })]
      : []),
  ];
}

/** What somebody should know of forms of one sitting. */
export function remarksOnSitting(
  given: readonly [FilledForm, ...FilledForm[]],
  plan: ExamBook,
): readonly Diagnostic<CollectDiagnosticCode>[] {
  const [first] = given;
  const remark = (code: CollectDiagnosticCode, severity: Severity, data: DiagnosticData) => {
    return { code, severity, at: { file: first.file }, data };
  };
  const same = new Map<string, readonly FilledForm[]>();
  for (const form of given) same.set(saidOn(form), [...(same.get(saidOn(form)) ?? []), form]);
  const [one, ...others] = given.flatMap(({ name }) => name ?? []);
  const other = others.find((name) => one !== undefined && !sameText(one, name));
  const sheet = plan.candidateForms.find((form) => {
    const sitting = sittingOnSheet(form);
    return sitting !== null && sittingKey(sitting) === sittingKey(first);
  });
  return [
    ...[...same.values()].flatMap((copies) =>
      copies.length < 2 ? [] : [remark('collect/twice', 'info', { files: copies.map(({ file }) => file) })],
    ),
    ...(other === undefined
      ? []
      : [remark('collect/name-differs', 'warning', { number: first.candidate, name: one ?? '', other })]),
    ...(sheet === undefined ? [] : [remark('collect/also-on-sheet', 'warning', { sheet: sheet.sheet })]),
  ];
}

/** The sitting that a form on a sheet is for; null while its candidate is not filled in. */
export function sittingOnSheet(form: ExamBook['candidateForms'][number]): Sitting | null {
  const number = form.candidate?.number ?? null;
  if (number === null) return null;
  const attempt = form.attempt ?? 1;
  return { examId: form.examId, candidate: number, attempt, kind: form.kind ?? (attempt === 1 ? 'first' : 'resit') };
}

function saidOn({ version, filled }: FilledForm): string {
  const said = Object.entries(filled).map(([key, value]) => [key, comparable(key, value)]);
  return JSON.stringify([version.id, said.sort(([one = ''], [other = '']) => (one < other ? -1 : 1))]);
}

function sameText(one: string, other: string): boolean {
  const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return clean(one) === clean(other);
}
