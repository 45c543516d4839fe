import type { Result } from '../core/diagnostics/diagnostic';
import { defaultPlan, withLevelNames } from '../core/exam/default-plan';
import type { ExamPlan } from '../core/exam/exam-plan';
import { readPlan } from '../core/exam/read-plan';
import { chooseProfile } from '../core/framework/choose-profile';
import type { Framework } from '../core/framework/framework';
import { defaultPlanTextsOf } from '../language/default-plan-texts';
import type { Language } from '../language/language';
import { createBook } from '../workbook/plan/create-book';
import type { WorkbookSnapshot } from '../workbook/plan/snapshot';
import type { WorkbookPlan } from '../workbook/plan/workbook-plan';
import { openImportWarnings } from './open-import-warnings';

export interface BookWanted {
  readonly imported: Result<Framework>;
  /** One of the framework's, or null when it has none (pickProfile). */
  readonly profile: string | null;
  /** What a plan.json holds, not yet trusted; null = one exam per core task. */
  readonly plan: unknown;
  /** Of the sheets. */
  readonly language: Language;
}

/**
 * From an imported dossier to a whole workbook, as a plan for an adapter.
 * @param snapshot the workbook it goes into; sheets of others stay as they are.
 * @throws Refusal plan/… for a plan that is not of this qualification, workbook/… when nothing may be added.
 */
export function makeBook(wanted: BookWanted, snapshot: WorkbookSnapshot): Result<WorkbookPlan> {
  const { imported, profile, language } = wanted;
  const plan = planFor(wanted);
  const made = createBook(
    {
      framework: imported.value,
      profile,
      plan: plan.value,
      language,
      openImportWarnings: openImportWarnings(imported.diagnostics),
    },
    snapshot,
  );
  return { value: made.value, diagnostics: [...plan.diagnostics, ...made.diagnostics] };
}

function planFor({ imported, profile, plan, language }: BookWanted): Result<ExamPlan> {
  if (plan !== null) {
    const read = readPlan(plan, imported.value, profile);
    const settings = withLevelNames(read.value.settings, defaultPlanTextsOf(language, imported.value.kind));
    return { ...read, value: { ...read.value, settings } };
  }
  const qualification = profile === null ? imported.value : chooseProfile(imported.value, profile);
  return { value: defaultPlan(qualification, defaultPlanTextsOf(language, qualification.kind)), diagnostics: [] };
}
