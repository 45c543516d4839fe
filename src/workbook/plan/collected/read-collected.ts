import type { Collected, Register } from '../../../core/exam/collect/collected';
import { nothingCollected, sittingKey } from '../../../core/exam/collect/collected';
import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import type { FoundSheets } from '../book/find-sheets';
import type { CollectedRole } from '../identity';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { readConflicts } from './conflicts-sheet';
import { readExemptions } from './read-exemptions';
import { readRatings } from './read-ratings';
import { readRegister } from './read-register';
import type { ResultsDiagnostic } from './unread-cells';

/** What forms came back with, and what people noted about it, from the sheets that keep it. */
export interface CollectedRead {
  readonly collected: Collected;
  readonly register: Register;
  readonly ratingCells: ExamBook['ratingCells'];
  readonly registerCells: ExamBook['registerCells'];
  readonly exemptionCells: ExamBook['exemptionCells'];
}

/** What the sheets are read against: the rest of the workbook. */
export interface CollectedContext extends Pick<ExamBook, 'language' | 'framework'> {
  readonly exams: readonly PlannedExam[];
  readonly candidates: ExamBook['candidates'];
  readonly forms: readonly Pick<AssessmentForm, 'candidate'>[];
}

/** Reads everything that was collected; a workbook without these sheets has nothing. */
export function readCollected(
  { byKey }: FoundSheets,
  context: CollectedContext,
): {
  readonly value: CollectedRead;
  readonly diagnostics: readonly ResultsDiagnostic[];
  /** keyOfNumber of everybody in the list and on forms; null = there is no list. */
  readonly known: ReadonlySet<string> | null;
} {
  const { exams, language, framework, candidates, forms } = context;
  const sheetOf = (role: CollectedRole): KeyedSheet | null => byKey.get(role)?.sheet ?? null;
  const [ratings, register, conflicts, exemptions] = (['ratings', 'register', 'conflicts', 'exemptions'] as const).map(
    sheetOf,
  );
  const read = ratings ? readRatings(ratings) : null;
  const numbers = [
    ...candidates.map(({ number }) => number),
    ...(read?.forms ?? []).map(({ candidate }) => candidate),
    ...forms.map(({ candidate }) => candidate?.number ?? ''),
  ];
  const known = candidates.length === 0 ? null : new Set(numbers.map(keyOfNumber));
  const noted = register ? readRegister(register, { exams, language, known }) : null;
  const exempt = exemptions ? readExemptions(exemptions, { framework, language, known }) : null;
  const collected: Collected =
    read === null
      ? nothingCollected
      : {
          forms: read.forms.map((form) => {
            const head = noted?.heads.get(sittingKey(form)) ?? {};
            return { ...form, filled: { ...head, ...form.filled } };
          }),
          versions: read.versions,
          differences: conflicts ? readConflicts(conflicts) : [],
        };
  return {
    value: {
      collected,
      register: { records: noted?.records ?? [], exemptions: exempt?.exemptions ?? [] },
      registerCells:
        register && noted !== null
          ? { sheet: register.name, byPart: noted.cells, recorded: noted.recorded, ...noted.columns }
          : null,
      exemptionCells: exempt?.cells ?? [],
      ratingCells: ratings && read !== null ? { sheet: ratings.name, bySitting: read.cells } : null,
    },
    known,
    diagnostics: [...(noted?.diagnostics ?? []), ...(exempt?.diagnostics ?? [])],
  };
}
