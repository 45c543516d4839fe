import { candidateDiplomas } from '../core/exam/diploma/candidate-diplomas';
import type { AssessmentForm } from '../core/exam/assessment-form';
import type { ExamBook } from '../core/exam/exam-book';
import { referenceOf, subUnitsOf, unitsOf } from '../core/framework/structure';
import { diplomaTextsOf } from '../language/diploma-texts';
import { collectedForms, resultsJson } from './collect/inspect-collected';
import { diplomaJson } from './diploma/diploma-json';

/**
 * What `dekkend inspect --json` prints: the model read back from the sheets.
 * @param book the workbook's model.
 * @param findings how many findings the checks give.
 * Source: contract of the command line, "inspect".
 */
export function inspectJson(book: ExamBook, findings: number): object {
  const { framework } = book;
  const profile = framework.profiles.find(({ code }) => code === book.profile);
  const codes = codesById(book);
  const [first] = book.forms;
  return {
    schemaVersion: 1,
    role: book.role,
    cohort: book.cohort ?? null,
    candidate: book.role === 'form' ? (first?.candidate ?? null) : null,
    attempt: book.role === 'form' ? (first?.attempt ?? null) : null,
    framework: {
      kind: framework.kind,
      title: framework.title,
      code: framework.code,
      profile: profile === undefined ? null : { code: profile.code, title: profile.title },
    },
    exams: book.exams.map(({ exam }) => {
      const of = ({ examId }: AssessmentForm): boolean => examId === exam.id;
      const blank = book.forms.find(of);
      return {
        code: exam.code,
        name: exam.name,
        form: exam.form,
        weight: exam.weight,
        cutScore: exam.cutScore,
        status: exam.status,
        version: exam.version,
        covers: exam.covers.map((id) => codes.get(id) ?? id),
        sheet: blank?.sheet ?? null,
        criteria: blank === undefined ? [] : criteriaOf(blank),
        cells: blank?.cells ?? null,
        forms: [
          ...[...book.forms, ...book.candidateForms].filter(of).map((form) => ({
            sheet: form.sheet,
            candidate: form.candidate,
            attempt: form.attempt,
            criteria: criteriaOf(form),
            cells: form.cells,
          })),
          ...collectedForms(exam.id, book, criteriaOf),
        ],
      };
    }),
    candidates: candidateDiplomas(book).map((candidate) => ({
      ...resultsJson(candidate.results, book),
      diploma: diplomaJson(candidate, diplomaTextsOf(book.language)),
    })),
    findings,
  };
}

function criteriaOf(form: Pick<AssessmentForm, 'criteria'>): readonly object[] {
  return form.criteria.map((criterion) => ({
    id: criterion.id,
    ids: criterion.ids,
    own: criterion.own,
    workProcess: criterion.workProcess,
    text: criterion.text,
    critical: criterion.critical,
    weight: criterion.weight,
    ratings: criterion.ratings,
    agreedCell: criterion.agreedCell,
    agreed: criterion.agreed,
  }));
}

/** Units and sub-units are spoken of by code, those without one (or with another's) and everything else by id. */
function codesById(book: ExamBook): ReadonlyMap<string, string> {
  const items = [...unitsOf(book.framework), ...subUnitsOf(book.framework)];
  return new Map(items.map((item) => [item.id, referenceOf(book.framework, item)]));
}
