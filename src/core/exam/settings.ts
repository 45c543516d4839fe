import type { Settings } from './exam-plan';
import { defaultScale } from './scale';

/** The settings of a new workbook. Source of each default: domain.md, "published rules" and "Scoring default". */
export const defaultSettings: Settings = {
  scale: defaultScale,
  minimumShare: 100,
  minimumAssessors: 2,
  motivationFor: ['O'],
  goodFrom: null,
  maxNonPassing: null,
  resultAs: 'both',
  hideResultsUntilComplete: true,
  knowledgeIntegrated: false,
  severities: {},
};
