import type { ExamPlan } from '../../../core/exam/exam-plan';
import type { Framework } from '../../../core/framework/framework';
import type { Language } from '../../../language/language';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { nothingKept } from '../coverage/coverage-input';
import { draftCoverage } from '../coverage/coverage-sheet';
import { subtitleOf } from '../dossier/subtitle';
import { freshPlanColumns } from '../exams/plan-columns';
import { draftPlanSheet } from '../exams/plan-sheet';
import { refuseLongTexts } from '../exams/refuse-long-texts';
import { draftSettings } from '../exams/settings-sheet';
import { usualSettings } from '../exams/usual-settings';
import { draftForm } from '../form/draft-form';
import { noDecisions } from '../form/form-decisions';
import type { FormDecisions } from '../form/form-decisions';
import type { DraftSheet } from '../sheet/draft';
import type { NameGiver } from './sheet-names';

/** The qualification and the plan that sheets are made of. */
export interface ExamSheetsInput {
  /** One qualification (chooseProfile). */
  readonly framework: Framework;
  readonly profile: string | null;
  readonly plan: ExamPlan;
  readonly language: Language;
}

/**
 * Examenplan, Dekking and Instellingen.
 * @param formSheets names of form sheets by exam id, for the links.
 * @throws Refusal forms/exam-text-too-long
 */
export function examDrafts(
  { framework, profile, plan, language }: ExamSheetsInput,
  formSheets: ReadonlyMap<string, string>,
  names: NameGiver,
): { readonly plan: DraftSheet; readonly coverage: DraftSheet; readonly settings: DraftSheet } {
  const texts = sheetTextsOf(language, framework.kind);
  refuseLongTexts(plan.exams, texts.passes);
  const subtitle = subtitleOf(framework, profile, texts);
  const planName = names.free(texts.sheetNames.plan);
  const coverageInput = {
    framework,
    exams: plan.exams,
    kept: nothingKept,
    plan: freshPlanColumns(planName),
    subtitle,
    formSheets,
  };
  return {
    plan: draftPlanSheet({ exams: plan.exams, title: framework.title ?? '', subtitle, formSheets }, texts, planName),
    coverage: draftCoverage(coverageInput, texts, names.free(texts.sheetNames.coverage)),
    settings: draftSettings(
      plan.settings,
      usualSettings(language, framework.kind),
      texts,
      names.free(texts.sheetNames.settings),
    ),
  };
}

/**
 * One form per exam. @param planSheet name of the new sheet Examenplan, where forms look up their cut score.
 * @param decisionsOn what was decided on the form of an exam before; null = nothing.
 */
export function formDrafts(
  { framework, profile, plan, language }: ExamSheetsInput,
  formSheets: ReadonlyMap<string, string>,
  planSheet: string,
  decisionsOn: (examId: string) => FormDecisions | null = () => null,
): readonly DraftSheet[] {
  const texts = sheetTextsOf(language, framework.kind);
  const columns = freshPlanColumns(planSheet);
  return plan.exams.map((exam) =>
    draftForm(
      {
        exam,
        framework,
        profile,
        settings: plan.settings,
        decisions: decisionsOn(exam.id) ?? noDecisions,
        plan: columns,
        rater: null,
        copy: null,
      },
      texts,
      formSheets.get(exam.id) ?? texts.sheetNames.form(exam.code),
    ),
  );
}
