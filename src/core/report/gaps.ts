import { examLabel, formsOf } from '../checks/covering';
import type { DiagnosticData } from '../diagnostics/diagnostic';
import type { ExamBook } from '../exam/exam-book';
import type { ExamResults } from './exam-results';

export type ReportGapCode =
  /** Nobody wrote who made the report. */
  | 'maker-unknown'
  /** The workbook does not know from which document the dossier was read. */
  | 'document-unknown'
  /** The document gives no end of the programme. */
  | 'end-unknown'
  /** Exams without a form; data: exams. */
  | 'exams-without-form'
  /** Exams that are not approved; data: exams. */
  | 'exams-in-draft'
  /** There are no candidates in the workbook. */
  | 'no-candidates'
  /** Exams that nobody sat yet; data: exams. */
  | 'exams-without-results'
  /** Results that the committee has not adopted; data: exam, count. */
  | 'provisional-results'
  /** Candidates who sat an exam and have no result that counts; data: exam, count. */
  | 'incomplete-results'
  /** Warnings of the import that nobody dealt with; data: count. */
  | 'open-import-warnings'
  /** Forms that differ and of which nobody chose yet; data: count. */
  | 'open-differences';

/** Something that a reader of the report should know is not there. Sentences: language/<language>/report. */
export interface ReportGap {
  readonly code: ReportGapCode;
  readonly data: DiagnosticData;
}

/** What the report can not tell. @param results those of the same workbook. @param by who makes it. */
export function gapsOf(book: ExamBook, results: readonly ExamResults[], by: string | null): readonly ReportGap[] {
  const { framework, exams, profile } = book;
  const asked = exams.filter(({ exam }) => exam.status !== 'withdrawn').map(({ exam }) => exam);
  const ending = framework.profiles.find(({ code }) => code === profile)?.validUntil ?? framework.validUntil;
  const sat = new Set(results.flatMap(({ examId, candidates }) => (candidates > 0 ? [examId] : [])));
  const hasCandidates = book.candidates.length > 0 || sat.size > 0;
  const labels = (kept: typeof asked): readonly string[] => kept.map(examLabel);
  const listing = (code: ReportGapCode, names: readonly string[]): readonly ReportGap[] =>
    names.length === 0 ? [] : [{ code, data: { exams: names } }];
  const when = (isSo: boolean, code: ReportGapCode, data: DiagnosticData = {}): readonly ReportGap[] =>
    isSo ? [{ code, data }] : [];
  return [
    ...when(by === null || by.trim() === '', 'maker-unknown'),
    ...when((book.dossierSource ?? null) === null, 'document-unknown'),
    ...when(ending === null, 'end-unknown'),
    ...when(book.openImportWarnings > 0, 'open-import-warnings', { count: book.openImportWarnings }),
    ...listing('exams-without-form', labels(asked.filter((exam) => formsOf(book, exam).length === 0))),
    ...listing('exams-in-draft', labels(asked.filter(({ status }) => status === 'draft'))),
    ...when(!hasCandidates, 'no-candidates'),
    ...listing('exams-without-results', hasCandidates ? labels(asked.filter(({ id }) => !sat.has(id))) : []),
    ...when(book.collected.differences.length > 0, 'open-differences', { count: book.collected.differences.length }),
    ...results.flatMap(({ label, provisional, coreTasks }) => {
      const incomplete = Math.max(0, ...coreTasks.map((part) => part.incomplete));
      return [
        ...when(incomplete > 0, 'incomplete-results', { exam: label, count: incomplete }),
        ...when(provisional > 0, 'provisional-results', { exam: label, count: provisional }),
      ];
    }),
  ];
}
