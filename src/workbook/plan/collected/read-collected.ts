import type { Collected, Register } from '../../../core/exam/collect/collected';
import { nothingCollected, sittingKey } from '../../../core/exam/collect/collected';
import type { ExamBook, PlannedExam } from '../../../core/exam/exam-book';
import type { FoundSheets } from '../book/find-sheets';
import type { CollectedRole } from '../identity';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { readConflicts } from './conflicts-sheet';
import { readExemptions } from './exemptions-sheet';
import { readRatings } from './read-ratings';
import { readRegister } from './read-register';

/** What forms came back with, and what people noted about it, from the sheets that keep it. */
export interface CollectedRead {
  readonly collected: Collected;
  readonly register: Register;
  readonly ratingCells: ExamBook['ratingCells'];
  readonly registerCells: ExamBook['registerCells'];
}

/** Reads everything that was collected; a workbook without these sheets has nothing. */
export function readCollected({ byKey }: FoundSheets, exams: readonly PlannedExam[]): CollectedRead {
  const sheetOf = (role: CollectedRole): KeyedSheet | null => byKey.get(role)?.sheet ?? null;
  const [ratings, register, conflicts, exemptions] = (['ratings', 'register', 'conflicts', 'exemptions'] as const).map(
    sheetOf,
  );
  const read = ratings ? readRatings(ratings) : null;
  const noted = register ? readRegister(register, exams) : null;
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
    collected,
    register: { records: noted?.records ?? [], exemptions: exemptions ? readExemptions(exemptions) : [] },
    registerCells: register && noted !== null ? { sheet: register.name, byPart: noted.cells } : null,
    ratingCells: ratings && read !== null ? { sheet: ratings.name, bySitting: read.cells } : null,
  };
}
