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
import { dossierToWrite } from './corrections/dossier-to-write';
import type { Reading } from './session/use-cases';

export interface BookWanted {
  /** With its corrections. */
  readonly reading: Reading;
  /** One of the framework's, or null when it has none (pickProfile). */
  readonly profile: string | null;
  /** What a plan.json holds, not yet trusted; null = one exam per core task. */
  readonly plan: unknown;
  /** Of the sheets. */
  readonly language: Language;
}

/**
 * From a dossier that was read to a whole workbook, as a plan for an adapter.
 * @param snapshot the workbook it goes into; sheets of others stay as they are.
 * @throws Refusal plan/… for a plan that is not of this qualification, workbook/… when nothing may be added.
 */
export function makeBook(wanted: BookWanted, snapshot: WorkbookSnapshot): Result<WorkbookPlan> {
  const { reading, profile, language } = wanted;
  const dossier = dossierToWrite(reading, profile);
  const plan = planFor(wanted, dossier.framework);
  const made = createBook({ ...dossier, profile, plan: plan.value, language }, snapshot);
  return { value: made.value, diagnostics: [...plan.diagnostics, ...made.diagnostics] };
}

function planFor({ profile, plan, language }: BookWanted, framework: Framework): Result<ExamPlan> {
  if (plan !== null) {
    const read = readPlan(plan, framework, profile);
    const settings = withLevelNames(read.value.settings, defaultPlanTextsOf(language, framework.kind));
    return { ...read, value: { ...read.value, settings } };
  }
  const qualification = profile === null ? framework : chooseProfile(framework, profile);
  return { value: defaultPlan(qualification, defaultPlanTextsOf(language, qualification.kind)), diagnostics: [] };
}
