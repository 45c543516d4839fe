import type { EnglishNouns } from '../../../core/checks/nouns/english';
import { a } from '../../../core/checks/nouns/english';
import type { SheetTexts } from '../../sheet-texts';

/** What the sheet with the exam plan says, in English. */
export const planTexts = ({ unit, subUnit, examples }: EnglishNouns): SheetTexts['plan'] => ({
  title: 'Exam plan',
  note: 'One row per exam. Fill in the yellow cells; type a new exam below the last row. Mark what each exam assesses on the sheet Coverage.',
  columns: {
    code: { header: 'Code', prompt: 'A short code of its own, for example PVB1.' },
    name: { header: 'Name' },
    form: { header: 'Form' },
    weight: {
      header: 'Weight (%)',
      prompt: `One number (60) holds for every ${unit.one}; or per ${unit.one}: ${examples[0]}: 60; ${examples[1]}: 40. All empty = equal weights.`,
    },
    cutScore: { header: 'Cut score (%)', prompt: 'Percentage needed for a pass: 1 to 99.' },
    cutScoreReason: { header: 'Reason for cut score', prompt: 'Why is the cut score here?' },
    assessors: { header: 'Assessors', prompt: 'Empty = the minimum on the sheet Settings.' },
    requires: {
      header: `Required ${unit.other}`,
      prompt: `Codes of ${unit.other} this exam must assess, separated by commas. Empty = those of its marks.`,
    },
    essential: {
      header: `Essential ${subUnit.other}`,
      prompt: `Codes of ${subUnit.other} that must always be examined, separated by commas.`,
    },
    scale: {
      header: 'Scale',
      prompt: 'Empty = the scale on the sheet Settings. Otherwise: O = insufficient (0); V = sufficient (1, passes)',
    },
    instructions: { header: 'Instructions and conditions' },
    status: { header: 'Status' },
    version: { header: 'Version' },
    builtBy: { header: 'Constructed by' },
    approvedBy: { header: 'Approved by' },
    approvedOn: { header: 'Approved on' },
    link: { header: 'Assessment form' },
  },
  linkTip: 'To the assessment form',
});

/** What the sheet with the settings says, in English. */
export const settingsTexts = ({ unit, subUnit }: EnglishNouns): SheetTexts['settings'] => ({
  title: 'Settings',
  note: 'What schools arrange differently. The defaults are filled in; change a yellow cell only if your school works differently.',
  columns: { name: { header: 'Setting' }, value: { header: 'Value' }, explanation: { header: 'Explanation' } },
  names: {
    scale: 'Rating scale',
    minimumShare: `Minimum share examined per ${unit.one} (%)`,
    minimumAssessors: 'Minimum number of assessors',
    motivationFor: 'Motivation required for',
    goodFrom: 'Good from (%)',
    maxNonPassing: `At most not passed per ${subUnit.one} (%)`,
    resultAs: 'Result as',
    hideResultsUntilComplete: 'Hide points until everything is rated',
    knowledgeIntegrated: 'Knowledge is assessed within the practical exams',
    severities: 'Severity of checks, where different',
  },
  explanations: {
    scale: 'Levels from low to high: code = name (points), with “passes” at every level that is enough.',
    minimumShare: `100 = every ${subUnit.one}. Below 100, more than this share of the ${subUnit.other} must be examined.`,
    minimumAssessors: 'Holds for exams whose number is empty in the exam plan.',
    motivationFor: 'Codes of levels that need a motivation, separated by commas.',
    goodFrom: 'Empty = halfway between the cut score and 100.',
    maxNonPassing: `Empty = no limit. Otherwise: this percentage of the rows of ${a(subUnit)} may fail.`,
    resultAs: 'How the result is shown on the form.',
    hideResultsUntilComplete: 'So that nobody scores towards the cut score.',
    knowledgeIntegrated: 'With yes, the check asks for no separate exam of knowledge and skills.',
    severities: 'One per line: check: error, warning or info; for example plan/too-few-assessors: error',
  },
  resultAs: { words: 'word', mark: 'mark', both: 'word and mark' },
});
