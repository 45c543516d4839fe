import { keyOfNumber } from '../candidates/merge-candidates';
import type { CandidateResults } from '../collect/candidate-results';
import { candidateResults } from '../collect/candidate-results';
import type { ExamBook } from '../exam-book';
import type { CoreTaskStanding } from './core-task-standing';
import { coreTaskStandings } from './core-task-standing';
import type { DiplomaRecord } from './diploma-record';
import { nothingEntered } from './diploma-record';
import type { DossierCheck } from './dossier-check';
import { dossierCheck } from './dossier-check';
import { exemptParts } from './exempt-parts';
import type { DiplomaJudgement } from './judge-requirements';
import { judgeRequirements } from './judge-requirements';

/** How a candidate stands for the diploma. */
export interface CandidateDiploma {
  readonly number: string;
  readonly name: string | null;
  /** YYYY-MM-DD */
  readonly startDate: string | null;
  readonly results: CandidateResults;
  readonly coreTasks: readonly CoreTaskStanding[];
  readonly record: DiplomaRecord;
  readonly judgement: DiplomaJudgement;
  readonly dossier: DossierCheck;
}

/** Every candidate of the list and everybody with an attempt, in the order of candidateResults. */
export function candidateDiplomas(book: ExamBook): readonly CandidateDiploma[] {
  return candidateResults(book).map(diplomaIn(book));
}

/** The same of one of them at a time: thousands of attempts are judged by it. */
export function diplomaIn(book: ExamBook): (results: CandidateResults) => CandidateDiploma {
  const records = new Map((book.diploma?.records ?? []).map((record) => [keyOfNumber(record.candidate), record]));
  const startDates = new Map(book.candidates.map(({ number, startDate }) => [keyOfNumber(number), startDate]));
  const level = book.diploma === undefined || book.diploma === null ? levelOf(book) : book.diploma.level;
  return (results) => {
    const { number, name } = results;
    const key = keyOfNumber(number);
    const record = records.get(key) ?? nothingEntered(number);
    const startDate = startDates.get(key) ?? null;
    const coreTasks = coreTaskStandings(book.framework, results);
    const judgement = judgeRequirements({
      startDate,
      level,
      coreTasks,
      record,
      exempt: exemptParts(results.exemptions),
    });
    const dossier = dossierCheck(book, results, judgement);
    return { number, name, startDate, results, coreTasks, record, judgement, dossier };
  };
}

/** Level of the qualification by the dossier: that of the profile, where it has one. */
export function levelOf({ framework, profile }: Pick<ExamBook, 'framework' | 'profile'>): number | null {
  return framework.profiles.find(({ code }) => code === profile)?.level ?? framework.level;
}
