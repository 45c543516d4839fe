import { keyOfNumber } from '../../exam/candidates/merge-candidates';
import type { Settings } from '../../exam/exam-plan';
import { wholeMark } from '../../exam/mark';
import type { AttemptPart, AttemptStatus } from '../../exam/results/attempt';
import { isComplete, isProvisional, isWithoutResult, numberOf } from '../../exam/results/attempt';
import { nameUuid } from '../../name-uuid';
import type { AttemptReport, CandidateReport } from '../candidate-report';
import type { QualificationReport } from '../qualification';
import type { ReportWishes } from '../report';

/** Whose names these are: drawn once. */
const namespace = '3a1d6c58-7b0e-4f52-9c46-e8b4f2a19d03';

/** Of the profile of OOAPI for examining in vocational schools. */
const consumerKey = 'nl-test-admin';

const attendances = {
  taken: 'present',
  absent: 'notPresent',
  'broken-off': 'notFinished',
  invalid: 'present',
} as const satisfies Readonly<Record<AttemptStatus, string>>;

const words = { O: 'insufficient', V: 'satisfactory', G: 'good' } as const;

/** What results are exported of: the parts of a report that are needed. */
export interface OkeSource {
  readonly qualification: QualificationReport;
  readonly made: ReportWishes;
  readonly candidates: readonly CandidateReport[];
  readonly settings: Pick<Settings, 'resultAs'>;
}

/**
 * Results for the student administration: an association for each candidate, exam, attempt and core task, in the words of
 * NED-OOAPI (flow 5). A student goes by number, an assessor as in the report.
 * - final once the committee adopted the result, and where there is nothing to adopt (absent, declared invalid). Without a
 *   result (these, and what is not complete) there is no score and pass is "unknown".
 * - rawScore of maxRawScore is the percentage of the points of that core task, because weights make other numbers broken.
 * - The standard has room for one assessor: the first one; all of them are in a list of our own beside it.
 * - irregularities: what the form remarks to the committee, as the form keeps both in one place.
 * - documents: none; forms stay in the school's archive.
 * Source: domain.md, "Neighbouring standards", OKE / NED-OOAPI.
 */
export function okeResults({ qualification, made, candidates, settings }: OkeSource): object {
  const resultValueType = settings.resultAs === 'words' ? 'insufficient-satisfactory-good' : '0-10';
  const idOf = (...name: readonly (string | number | null)[]): string =>
    nameUuid(namespace, JSON.stringify([qualification.kind, qualification.code ?? qualification.title, ...name]));
  return {
    schemaVersion: 1,
    consumerKey,
    exportedOn: made.on,
    exportedBy: made.by,
    program: `Dekkend ${made.programVersion}`,
    qualification: {
      code: qualification.code,
      title: qualification.title,
      crebo: qualification.profile?.crebo ?? null,
    },
    associations: candidates.flatMap((candidate) =>
      candidate.attempts.flatMap((each) =>
        partsIn(each).map((part) => association(candidate, each, part, resultValueType, idOf)),
      ),
    ),
  };
}

type IdOf = (...name: readonly (string | number | null)[]) => string;

/** An attempt of which nothing was judged is a result too: that of being absent. */
function partsIn({ attempt }: AttemptReport): readonly (AttemptPart | null)[] {
  return attempt.parts.length === 0 ? [null] : attempt.parts;
}

function association(
  { number, name }: CandidateReport,
  { exam, attempt, assessors, remarks }: AttemptReport,
  part: AttemptPart | null,
  resultValueType: string,
  idOf: IdOf,
): object {
  const coreTask = part?.coreTask ?? null;
  const of = [attempt.examId, numberOf(attempt), attempt.kind, coreTask];
  const judges = assessors.map((assessor, index) => ({
    assessorId: idOf('assessor', assessor ?? `${attempt.examId} ${number} ${index + 1}`),
    assessorCode: assessor,
  }));
  return {
    associationId: idOf('result', keyOfNumber(number), ...of),
    associationType: 'componentOfferingAssociation',
    role: 'student',
    state: 'associated',
    person: {
      primaryCode: { codeType: 'studentNumber', code: number },
      ...(name === null ? {} : { displayName: name }),
    },
    offering: {
      offeringId: idOf('offering', attempt.examId, coreTask),
      primaryCode: { codeType: 'identifier', code: [exam, coreTask].filter((code) => code !== null).join(' ') },
      resultValueType,
    },
    consumers: [{ consumerKey, attempt: numberOf(attempt), attemptKind: attempt.kind }],
    result: {
      ...scoreOf(attempt.status, part, resultValueType),
      resultDate: attempt.date,
      consumers: [
        {
          consumerKey,
          attendance: attendances[attempt.status],
          ...(attempt.status === 'invalid' ? { invalidated: true } : {}),
          ...judges[0],
          assessors: judges,
          ...(remarks === null ? {} : { irregularities: remarks }),
          final: !isProvisional(attempt),
          ...rawScoreOf(attempt.status, part),
          testDate: attempt.date,
          documents: [],
        },
      ],
    },
  };
}

function scoreOf(status: AttemptStatus, part: AttemptPart | null, resultValueType: string): object {
  if (part === null || isWithoutResult(status) || !isComplete(part)) {
    return { state: isWithoutResult(status) ? 'completed' : 'in progress', pass: 'unknown', score: null };
  }
  const { outcome, mark } = part;
  const score = resultValueType === '0-10' ? String(wholeMark(mark, outcome)) : words[outcome];
  return { state: 'completed', pass: outcome === 'O' ? 'failed' : 'passed', score };
}

function rawScoreOf(status: AttemptStatus, part: AttemptPart | null): object {
  const isKnown = part !== null && !isWithoutResult(status) && isComplete(part) && part.percentage !== null;
  return { rawScore: isKnown ? Math.round(part.percentage ?? 0) : null, maxRawScore: isKnown ? 100 : null };
}
