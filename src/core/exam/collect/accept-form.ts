import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { AssessmentForm } from '../assessment-form';
import type { ExamBook } from '../exam-book';
import type { Exam } from '../exam-plan';
import { contentOf } from '../form-content';
import { deviatingRules } from '../form-rules';
import { bookIdOf } from '../issued-form';
import { sameAssessors } from '../results/earlier-judgement';
import type { CollectDiagnosticCode } from './collect-diagnostic';
import type { FormVersion, Sitting } from './collected';
import type { Filled } from './filled';
import { fieldKey } from './filled';
import { remarksOnRows } from './remarks-on-rows';
import { shownOtherwise } from './shown-candidate';
import { versionOf } from './version-of';

/** A workbook that came back, read. */
export interface FormRead {
  /** For messages only; nothing is recognised by it. */
  readonly file: string;
  readonly book: ExamBook;
}

/** A form that is to be collected. */
export interface FilledForm extends Sitting {
  readonly file: string;
  readonly name: string | null;
  readonly version: FormVersion;
  readonly filled: Filled;
  /** Numbers of the assessors who have not said to have handed in. */
  readonly notHandedIn: readonly number[];
  /** The sheet it is on, and its cells for agreed levels by id of the row. */
  readonly sheet: string;
  readonly agreedCells: Readonly<Record<string, string>>;
  /** What stands on it that does not count as it stands, and what is missing. */
  readonly onRows: readonly Diagnostic<CollectDiagnosticCode>[];
  /** Names of assessors of a re-mark who judged the attempt before. */
  readonly sameAssessors: readonly string[];
}

/**
 * What a workbook that came back has to add, or why it is not taken: it is no form, of another qualification or of an exam
 * that is not in the plan, what it asks is not what was handed out, or nothing is filled in. A form of an older version of
 * its exam is taken as it was handed out, and so is one that nobody marked as handed in: nothing may get lost.
 * @param plan the workbook it is collected in.
 */
export function acceptForm({ file, book }: FormRead, plan: ExamBook): FilledForm | Diagnostic {
  const refuse = (code: CollectDiagnosticCode, data: Diagnostic['data'] = {}): Diagnostic => {
    return { code, severity: 'error', at: { file }, data };
  };
  const { issued, framework, settings } = book;
  const [form] = book.forms;
  const exam = book.exams[0]?.exam;
  if (issued === null || form === undefined || exam === undefined) return refuse('collect/not-a-form');
  if (issued.book !== bookIdOf(plan.framework, plan.profile)) {
    return refuse('collect/other-qualification', { title: framework.title, code: framework.code });
  }
  const planned = plan.exams.find((each) => each.exam.id === issued.examId)?.exam;
  if (planned === undefined) return refuse('collect/unknown-exam', { exam: exam.code || exam.name });
  if (isOtherExam(exam, planned)) {
    return refuse('collect/other-exam', { exam: exam.code || exam.name, other: planned.code || planned.name });
  }
  if (contentOf(form, exam, settings) !== issued.content) {
    const cells = deviatingRules(form, exam, settings).map(({ place }) => place.cell);
    return refuse('collect/content-changed', { sheet: form.sheet, cells });
  }
  const shown = shownOtherwise(form, issued);
  if (shown !== null) {
    const { candidate, attempt } = issued;
    return refuse('collect/other-candidate', { sheet: form.sheet, number: candidate.number, attempt, shown });
  }

  const filled = filledOn(form, issued.rater);
  if (Object.keys(filled).length === 0) return { ...refuse('collect/nothing-filled-in'), severity: 'info' };
  return {
    file,
    examId: issued.examId,
    candidate: issued.candidate.number.trim(),
    name: issued.candidate.name ?? form.candidate?.name ?? null,
    attempt: issued.attempt,
    kind: issued.kind,
    version: versionOf(form, exam, settings, framework, issued),
    filled,
    notHandedIn: ratersOn(form, issued.rater).filter((_, index) => form.handedIn[index] !== true),
    sheet: form.sheet,
    agreedCells: Object.fromEntries(form.criteria.flatMap((row) => (row.agreedCell ? [[row.id, row.agreedCell]] : []))),
    onRows: remarksOnRows(file, form, exam, settings),
    sameAssessors: sameAssessors(form.assessorNames, issued.earlierAssessors),
  };
}

/**
 * Exams are known by a number that every workbook counts from 1: one that has neither the code nor the name of the exam in
 * the plan was handed out of another workbook. Somebody may have given it another code, or another name, since.
 */
function isOtherExam(exam: Exam, planned: Exam): boolean {
  const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
  return !same(exam.code, planned.code) && !same(exam.name, planned.name);
}

/** Numbers of the assessors whose form it is, in the order in which its head names them. */
function ratersOn({ handedIn }: AssessmentForm, rater: number | null): readonly number[] {
  return rater === null ? handedIn.map((_, index) => index + 1) : [rater];
}

/** Everything that is filled in on a form. @param rater the only assessor it is for; null = all of them. */
export function filledOn(form: AssessmentForm, rater: number | null): Filled {
  const filled: Record<string, string> = {};
  const put = (column: string, row: string | null, value: string | number | null | undefined): void => {
    const text = String(value ?? '').trim();
    if (text !== '') filled[fieldKey(column, row)] = text;
  };
  put('date', null, form.date);
  put('status', null, form.status);
  // Assessors with a form each have remarks each.
  put(rater === null ? 'remarks' : `remarks.${rater}`, null, form.remarks);
  for (const [field, text] of Object.entries(form.about)) put(ownField(field, rater), null, text);
  ratersOn(form, rater).forEach((assessor, index) => {
    put(`assessor.${assessor}`, null, form.assessorNames[index]);
    put(`role.${assessor}`, null, form.roles[index]);
    put(`handedIn.${assessor}`, null, form.handedIn[index] === true ? 'x' : null);
  });
  for (const { id, ratings, agreed, agreedMotivation } of form.criteria) {
    for (const { assessor, level, motivation } of ratings) {
      put(`level.${assessor}`, id, level);
      put(`motivation.${assessor}`, id, motivation);
    }
    put('agreed', id, agreed);
    put('agreedMotivation', id, agreedMotivation);
    put('achieved', id, achievedOn(form, id));
    put('remark', id, form.achieved[id]?.remark);
  }
  return filled;
}

/** Candidate and committee sign the form of each assessor: on two forms these are two signatures. */
function ownField(field: string, rater: number | null): string {
  return rater !== null && /^(candidate|committee)Sign/.test(field) ? `${field}.${rater}` : field;
}

/** Points; what stands there as a text counts on the sheet for nothing, and is kept as Excel shows such a text: '7. */
function achievedOn({ achieved }: AssessmentForm, row: string): string | number | null {
  const { points = null, typed = null } = achieved[row] ?? {};
  return points ?? (typed !== null && /^\d/.test(typed) ? `'${typed}` : typed);
}
