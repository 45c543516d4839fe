import { candidateResults } from '../../../exam/collect/candidate-results';
import type { CandidateResults } from '../../../exam/collect/candidate-results';
import type { RecordedAttempt } from '../../../exam/collect/attempts-of';
import type { CellPlace } from '../../../exam/cell-place';
import type { ExamBook } from '../../../exam/exam-book';
import { adoptionState, coreTasksIn } from '../../../exam/results/ratings-hash';
import { examLabel } from '../../covering';
import { otherResult, recordedOf } from '../../recorded-results';
import { registerCell } from '../../register-place';
import type { Rule, Verdict } from '../../rule';
import { practice } from '../../sources';
import { unmet } from '../../verdicts';
import type { Value } from '../../wording';
import { listed, named } from '../../wording';

export const changedAfterAdoption: Rule = {
  id: 'result/changed-after-adoption',
  severity: 'error',
  source: practice('de examencommissie stelt de uitslag vast; daarna ligt zij vast'),
  texts: {
    nl: {
      title: 'Gewijzigd na vaststelling',
      why: 'De commissie stelde een andere uitslag vast dan er nu staat; voor diploma en archief telt wat is vastgesteld.',
      fix: 'Zet de beoordeling terug zoals zij was; of haal in Register de datum van vaststelling weg en stel de uitslag opnieuw vast.',
      unmet: ({ candidate, coreTask, exams, on, by }) =>
        `Kandidaat ${named(candidate)}, ${named(coreTask)}: de beoordeling of uitslag van ${listed(once(exams), 'nl-NL')} is gewijzigd na de vaststelling op ${named(on)}${by === '' ? '' : ` door ${named(by)}`}.`,
      unclear: {},
    },
    en: {
      title: 'Changed after adoption',
      why: 'The committee adopted another result than there is now; for diploma and archive what was adopted counts.',
      fix: 'Put the ratings back as they were; or take the date of adoption out of the register and adopt the result again.',
      unmet: ({ candidate, coreTask, exams, on, by }) =>
        `Candidate ${named(candidate)}, ${named(coreTask)}: the ratings or the result of ${listed(once(exams), 'en-GB')} changed after adoption on ${named(on)}${by === '' ? '' : ` by ${named(by)}`}.`,
      unclear: {},
    },
  },
  examples: {
    unmet: {
      candidate: '1001',
      coreTask: 'B1-K1',
      exams: ['PVB1'],
      attempts: ['1'],
      on: '2026-11-02',
      by: 'Examencommissie',
    },
  },
  judge: (book) =>
    candidateResults(book).flatMap((results) =>
      coreTasksOf(results).flatMap((coreTask) => judgeCoreTask(coreTask, results, book)),
    ),
};

/** An exam of which several attempts changed. */
function once(exams: Value): Value {
  return Array.isArray(exams) ? [...new Set(exams)] : exams;
}

/** Those that are examined now, and those that were when a result was adopted. */
function coreTasksOf({ attempts }: CandidateResults): readonly string[] {
  return [
    ...new Set(
      attempts.flatMap(({ attempt }) => [
        ...attempt.parts.map(({ coreTask }) => coreTask),
        ...coreTasksIn(attempt.adopted?.hash ?? null),
      ]),
    ),
  ];
}

function judgeCoreTask(coreTask: string, results: CandidateResults, book: ExamBook): readonly Verdict[] {
  const { number, attempts } = results;
  const changed = attempts.filter(
    (recorded) => isChanged(recorded, coreTask) || isTypedOver(recorded, coreTask, results, book),
  );
  const [first] = changed;
  if (first === undefined) return [];
  const data = {
    candidate: number,
    coreTask,
    exams: changed.map(({ attempt }) => labelOf(attempt.examId, book)),
    attempts: changed.map(({ attempt }) => String(attempt.number)),
    on: first.attempt.adopted?.on ?? '',
    by: first.attempt.adopted?.by ?? '',
  };
  return [unmet(`${number}/${coreTask}`, placeOf(first, coreTask, book), data)];
}

/** An attempt may be about other core tasks: those do not concern this one. */
function isChanged({ attempt, hash }: RecordedAttempt, coreTask: string): boolean {
  const isAbout =
    attempt.parts.some((part) => part.coreTask === coreTask) ||
    coreTasksIn(attempt.adopted?.hash ?? null).includes(coreTask);
  return isAbout && adoptionState(attempt, hash, coreTask) === 'changed-after-adoption';
}

/** What was adopted is what the ratings came to: with the ratings as they were, another recorded result is another one. */
function isTypedOver(
  recorded: RecordedAttempt,
  coreTask: string,
  { exemptions }: CandidateResults,
  book: ExamBook,
): boolean {
  const said = recordedOf(recorded, book).get(coreTask);
  if (recorded.attempt.adopted === null || recorded.form === null || said === undefined) return false;
  return `${said.outcome}${said.mark}` !== '' && otherResult(recorded, coreTask, said, exemptions) !== null;
}

function labelOf(examId: string, { exams }: ExamBook): string {
  const exam = exams.find((planned) => planned.exam.id === examId)?.exam;
  return exam === undefined ? examId : examLabel(exam);
}

/** The row of the register, or one of the same attempt where that core task has none any more. */
function placeOf({ attempt, form }: RecordedAttempt, coreTask: string, { registerCells }: ExamBook): CellPlace | null {
  if (registerCells === null) return null;
  const sitting = { ...(form ?? attempt), attempt: attempt.number };
  const cell = registerCell(registerCells, sitting, coreTask);
  return cell === null ? null : { sheet: registerCells.sheet, cell };
}
