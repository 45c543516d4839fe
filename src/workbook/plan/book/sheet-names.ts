import type { ExamPlan } from '../../../core/exam/exam-plan';
import type { SheetTexts } from '../../../language/sheet-texts';
import { freeSheetName } from '../sheet-name';
import type { WorkbookSnapshot } from '../snapshot';

/** Gives out names that are valid, free in the workbook, and not given out before. */
export interface NameGiver {
  readonly free: (wanted: string) => string;
}

/** @param existing the workbook the sheets come into. @param leaving names of sheets that make place. */
export function nameGiver(existing: WorkbookSnapshot | null, leaving: readonly string[] = []): NameGiver {
  const taken = (existing?.sheets ?? []).map(({ name }) => name).filter((name) => !leaving.includes(name));
  return {
    free: (wanted) => {
      const name = freeSheetName(wanted, taken);
      taken.push(name);
      return name;
    },
  };
}

/** Names of the form sheets to be made, by exam id. */
export function formNames(exams: ExamPlan['exams'], texts: SheetTexts, names: NameGiver): ReadonlyMap<string, string> {
  return new Map(exams.map(({ id, code, name }) => [id, names.free(texts.sheetNames.form(code || name))]));
}
