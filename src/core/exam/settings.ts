import type { Settings } from './exam-plan';
import { defaultScale } from './scale';

/** The settings of a new workbook. Source of each default: domain.md, "published rules", "Scoring default",
 * "Agreement between assessors" and "Privacy (AVG)". */
export const defaultSettings: Settings = {
  scale: defaultScale,
  minimumShare: 100,
  minimumAssessors: 2,
  ratingMode: 'shared',
  scoring: 'criteria',
  motivationFor: ['O'],
  motivationPer: 'row',
  goodFrom: null,
  maxNonPassing: null,
  resultAs: 'both',
  hideResultsUntilComplete: true,
  knowledgeIntegrated: false,
  maximumAttempts: null,
  countingAttempt: 'highest',
  resitUnit: 'exam',
  absentUsesAttempt: true,
  minimumKappa: 0.4,
  minimumAgreement: 70,
  retentionMonths: 18,
  severities: {},
};
