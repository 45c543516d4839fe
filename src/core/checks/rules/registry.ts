import type { Rule } from '../rule';
import { competencyNotAssessed } from './coverage/competency-not-assessed';
import { coreTaskNotExamined } from './coverage/core-task-not-examined';
import { examCoversNothing } from './coverage/exam-covers-nothing';
import { examMissesRequiredCoreTask } from './coverage/exam-misses-required-core-task';
import { foreignProfile } from './coverage/foreign-profile';
import { indicatorNotOnForm } from './coverage/indicator-not-on-form';
import { knowledgeNotExamined } from './coverage/knowledge-not-examined';
import { mappingOtherDossier } from './coverage/mapping-other-dossier';
import { unknownCode } from './coverage/unknown-code';
import { workProcessNotExamined } from './coverage/work-process-not-examined';
import { workProcessOnlyByKnowledgeExam } from './coverage/work-process-only-by-knowledge-exam';
import { expired } from './dossier/expired';
import { importOpenWarnings } from './dossier/import-open-warnings';
import { changedAfterApproval } from './form/changed-after-approval';
import { outdated } from './form/outdated';
import { criterionNotTraceable } from './form/criterion-not-traceable';
import { duplicateCriterion } from './form/duplicate-criterion';
import { formulaOverwritten } from './form/formula-overwritten';
import { instructionsMissing } from './form/instructions-missing';
import { levelDescriptorMissing } from './form/level-descriptor-missing';
import { constructorIsApprover } from './plan/constructor-is-approver';
import { cutScoreMissing } from './plan/cut-score-missing';
import { cutScoreUnjustified } from './plan/cut-score-unjustified';
import { duplicateExamCode } from './plan/duplicate-exam-code';
import { examWithoutForm } from './plan/exam-without-form';
import { notApprovedAtExamDate } from './plan/not-approved-at-exam-date';
import { tooFewAssessors } from './plan/too-few-assessors';
import { unknownExam } from './plan/unknown-exam';
import { weightsDoNotAddUp } from './plan/weights-do-not-add-up';
import { agreedOutsideRange } from './rating/agreed-outside-range';
import { assessorsFarApart } from './rating/assessors-far-apart';
import { incomplete } from './rating/incomplete';
import { invalidLevel } from './rating/invalid-level';
import { lowAgreement } from './rating/low-agreement';
import { motivationMissing } from './rating/motivation-missing';
import { notAgreed } from './rating/not-agreed';
import { sameAssessorTwice } from './rating/same-assessor-twice';
import { changedAfterAdoption } from './result/changed-after-adoption';
import { failedCoreTaskPassed } from './result/failed-core-task-passed';
import { markDiffersFromLevels } from './result/mark-differs-from-levels';

/** Every rule, in the order of contracts/rules.md, which is the order of findings. */
export const rules: readonly Rule[] = [
  coreTaskNotExamined,
  examMissesRequiredCoreTask,
  workProcessNotExamined,
  workProcessOnlyByKnowledgeExam,
  indicatorNotOnForm,
  competencyNotAssessed,
  knowledgeNotExamined,
  examCoversNothing,
  foreignProfile,
  unknownCode,
  mappingOtherDossier,
  duplicateExamCode,
  weightsDoNotAddUp,
  cutScoreMissing,
  cutScoreUnjustified,
  tooFewAssessors,
  unknownExam,
  examWithoutForm,
  constructorIsApprover,
  notApprovedAtExamDate,
  levelDescriptorMissing,
  duplicateCriterion,
  criterionNotTraceable,
  formulaOverwritten,
  outdated,
  changedAfterApproval,
  instructionsMissing,
  incomplete,
  invalidLevel,
  motivationMissing,
  assessorsFarApart,
  notAgreed,
  agreedOutsideRange,
  sameAssessorTwice,
  lowAgreement,
  failedCoreTaskPassed,
  markDiffersFromLevels,
  changedAfterAdoption,
  expired,
  importOpenWarnings,
];
