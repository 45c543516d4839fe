import { formsOf } from '../../checks/covering';
import type { AssessmentForm, Criterion } from '../../exam/assessment-form';
import type { ExamBook } from '../../exam/exam-book';
import type { Exam } from '../../exam/exam-plan';
import type { Level } from '../../exam/scale';
import { scaleOf } from '../../exam/scoring';
import { itemOf } from '../../framework/structure';
import type { CaseIds } from './case-ids';
import { linkTo, uriOf } from './case-ids';
import { own, statementOf } from './framework-part';

/** The form of each exam as a rubric, in the order of the plan; an exam without a form has none. */
export function rubricParts(book: ExamBook, ids: CaseIds, moment: string): readonly object[] {
  return book.exams.flatMap(({ exam }) => formsOf(book, exam).map((form) => rubricOf(exam, form, book, ids, moment)));
}

function rubricOf(exam: Exam, form: AssessmentForm, book: ExamBook, ids: CaseIds, moment: string): object {
  const identifier = ids.of('rubric', exam.id);
  const { framework } = book;
  const { code, form: kind, cutScore, cutScoreReason, status, version, approvedBy, approvedOn } = exam;
  return {
    identifier,
    uri: uriOf(identifier),
    title: [code, exam.name].filter((words) => words.trim() !== '').join(' · ') || exam.id,
    ...(form.instructions === null ? {} : { description: form.instructions }),
    lastChangeDateTime: moment,
    CFRubricCriteria: form.criteria.map((row, index) => criterionOf(row, index + 1, exam, book, ids, moment)),
    extensions: own({
      ...{ dossier: framework.title, crebo: framework.code, version: framework.validFrom, exam: code },
      ...{ date: moment.slice(0, 10), kind, cutScore, cutScoreReason, weight: exam.weight },
      instrument: { status, version, approvedBy, approvedOn },
    }),
  };
}

function criterionOf(
  row: Criterion,
  position: number,
  exam: Exam,
  { framework, settings }: ExamBook,
  ids: CaseIds,
  moment: string,
): object {
  const identifier = ids.of('criterion', exam.id, row.id);
  const item = row.own ? null : itemOf(framework, row.id);
  const scale = exam.form === 'kennisexamen' ? [] : scaleOf(exam, settings);
  return {
    identifier,
    uri: uriOf(identifier),
    category: row.workProcess,
    description: row.text,
    ...(item === null ? {} : { CFItemURI: linkTo(ids.of('item', item.id), statementOf(item)) }),
    weight: row.weight,
    position,
    rubricId: ids.of('rubric', exam.id),
    lastChangeDateTime: moment,
    CFRubricCriterionLevels: scale.map((level, index) => levelOf(row, level, index + 1, identifier, ids, moment)),
    extensions: own({
      ...{ workProcess: row.workProcess, code: item?.code ?? null, critical: row.critical, evidence: row.evidence },
      ...{ own: row.own, ids: row.ids, competencies: row.competencies },
    }),
  };
}

function levelOf(
  row: Criterion,
  { code, name, points, passes }: Level,
  position: number,
  rubricCriterionId: string,
  ids: CaseIds,
  moment: string,
): object {
  const identifier = ids.of('level', rubricCriterionId, code);
  return {
    identifier,
    uri: uriOf(identifier),
    description: row.descriptors[code] ?? '',
    quality: name,
    score: points,
    position,
    rubricCriterionId,
    lastChangeDateTime: moment,
    extensions: [own({ code, passes })],
  };
}
