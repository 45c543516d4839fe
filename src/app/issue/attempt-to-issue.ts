import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Candidate } from '../../core/exam/candidates/candidate';
import { keyOfNumber } from '../../core/exam/candidates/merge-candidates';
import type { RecordedAttempt } from '../../core/exam/collect/attempts-of';
import type { CandidateResults } from '../../core/exam/collect/candidate-results';
import { candidateResults } from '../../core/exam/collect/candidate-results';
import { criteriaOf } from '../../core/exam/collect/rated-form';
import type { ExamBook } from '../../core/exam/exam-book';
import type { Exam } from '../../core/exam/exam-plan';
import type { Exemption } from '../../core/exam/results/attempt';
import type { EarlierJudgement } from '../../core/exam/results/earlier-judgement';
import { examinedBy } from '../../core/exam/results/examined-by';
import { failedParts } from '../../core/exam/results/failed-parts';
import { partRuleOf } from '../../core/exam/results/part-rule';
import { planRemark } from '../../core/exam/results/plan-remark';
import { planResit } from '../../core/exam/results/plan-resit';
import { sameCode } from '../../core/framework/same-code';
import type { NewAttemptCode } from '../../language/new-attempt-texts';
import type { Issue } from '../../workbook/plan/issue/issue-form';

/** A candidate as far as a form says who it is for. */
type ForWhom = Pick<Candidate, 'number' | 'name'>;

/**
 * A first attempt without what the candidate is exempt from; null = the exam has nothing left to ask.
 * @param book with the exemptions of its register.
 */
export function firstAttempt({ number, name }: ForWhom, exam: Exam, book: ExamBook): Issue | null {
  const exemptions = book.register.exemptions.filter((each) => keyOfNumber(each.candidate) === keyOfNumber(number));
  const first: Issue = { candidate: { number, name }, attempt: 1, kind: 'first' };
  const exempt = ofExam(exemptions, exam, book);
  if (exempt.length === 0) return first;
  const { settings, framework } = book;
  const rule = partRuleOf(exam, settings);
  const { again } = failedParts(examinedBy(exam, framework), [], exemptions, settings, rule);
  return again.length === 0 ? null : { ...first, exempt };
}

/**
 * The resit or re-mark of a candidate at an exam.
 * @throws Refusal new-attempt/… when there is none: nobody with that number, nothing to do again, no attempt left.
 */
export function furtherAttempt(kind: 'resit' | 'remark', candidate: string, exam: Exam, book: ExamBook): Issue {
  const results = candidateResults(book).find(({ number }) => keyOfNumber(number) === keyOfNumber(candidate));
  if (results === undefined) throw refuserFor(candidate, exam)('new-attempt/unknown-candidate');
  return furtherFor(kind, results, exam, book);
}

/** The same for a candidate whose results are known. @throws Refusal new-attempt/… */
export function furtherFor(kind: 'resit' | 'remark', results: CandidateResults, exam: Exam, book: ExamBook): Issue {
  const refuse = refuserFor(results.number, exam);
  return kind === 'resit' ? resitOf(results, exam, book, refuse) : remarkOf(results, exam, refuse);
}

function refuserFor(candidate: string, { code, name }: Exam): Refuse {
  return (why) => new Refusal({ code: why, severity: 'error', data: { candidate, exam: code || name } });
}

type Refuse = (why: NewAttemptCode) => Refusal;

function resitOf(results: CandidateResults, exam: Exam, book: ExamBook, refuse: Refuse): Issue {
  const { number, name, exemptions } = results;
  const { framework, settings } = book;
  const attempts = at(exam, results).map(({ attempt }) => attempt);
  const rule = partRuleOf(exam, settings);
  const planned = planResit(examinedBy(exam, framework), attempts, exemptions, settings, rule);
  if (planned.kind === 'refused') throw refuse(`new-attempt/${planned.why}`);
  const { attempt, of, carried } = planned;
  return {
    candidate: { number, name },
    attempt,
    kind: 'resit',
    of,
    carried,
    exempt: ofExam(exemptions, exam, book),
  };
}

/** A re-mark asks what the attempt asked: of a resit what was done again. */
function remarkOf(results: CandidateResults, exam: Exam, refuse: Refuse): Issue {
  const { number, name } = results;
  const recorded = at(exam, results);
  const planned = planRemark(recorded.map(({ attempt }) => attempt));
  if (planned.kind === 'refused') {
    throw refuse(planned.why === 'incomplete' ? 'new-attempt/nothing-to-remark' : `new-attempt/${planned.why}`);
  }
  const judged = recorded.find(({ attempt }) => attempt.number === planned.of && attempt.kind !== 'remark');
  const settled = judged?.version?.settled ?? { carried: [], exempt: [] };
  return {
    candidate: { number, name },
    attempt: planned.attempt,
    kind: 'remark',
    of: planned.of,
    ...settled,
    earlier: judgementIn(judged),
  };
}

function at({ id }: Exam, { attempts }: CandidateResults): readonly RecordedAttempt[] {
  return attempts.filter(({ attempt }) => attempt.examId === id);
}

function judgementIn(judged: RecordedAttempt | undefined): EarlierJudgement {
  const { form = null, version = null } = judged ?? {};
  if (form === null || version === null) return { assessors: [], rows: {} };
  const names = Object.entries(form.filled).filter(([key]) => /^assessor\.\d+$/.test(key));
  const rows = criteriaOf(form.filled, version).map(
    ({ id, ratings, agreed }) => [id, { levels: ratings.map(({ level }) => level), agreed }] as const,
  );
  return { assessors: names.sort().map(([, name]) => name), rows: Object.fromEntries(rows) };
}

/** What of the exam the candidate is exempt from: a form holds nothing else of the register. */
function ofExam(exemptions: readonly Exemption[], exam: Exam, { framework }: ExamBook): NonNullable<Issue['exempt']> {
  const examined = examinedBy(exam, framework);
  return exemptions
    .filter(({ coreTask, part }) =>
      examined.some(
        (each) =>
          sameCode(each.coreTask, coreTask) &&
          (part === null || each.workProcesses.some((workProcess) => sameCode(workProcess, part))),
      ),
    )
    .map(({ coreTask, part, date }) => ({ coreTask, part, date }));
}
