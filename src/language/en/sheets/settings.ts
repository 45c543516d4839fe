import type { EnglishNouns } from '../../../core/checks/nouns/english';
import { a } from '../../../core/checks/nouns/english';
import type { SheetTexts } from '../../sheet-texts';
import { decimalMark } from '../counting';

/** What the sheet with the settings says, in English. */
export const settingsTexts = ({ unit, subUnit, row }: EnglishNouns): SheetTexts['settings'] => ({
  title: 'Settings',
  note: 'What schools arrange differently. The defaults are filled in; change a yellow cell only if your school works differently.',
  columns: {
    name: { header: 'Setting' },
    value: { header: 'Value' },
    deviation: { header: 'Deviation' },
    explanation: { header: 'Explanation' },
  },
  deviates: (usual) => `differs from the default (${usual})`,
  deviating: 'Settings that differ from the default',
  deviation: (name, value, usual) => `${name}: ${value} (default: ${usual})`,
  severityOf: (rule) => `Severity of ${rule}`,
  empty: 'empty',
  decimalMark,
  names: {
    scale: 'Rating scale',
    minimumShare: `Minimum share examined per ${unit.one} (%)`,
    minimumAssessors: 'Minimum number of assessors',
    ratingMode: 'How assessors rate',
    scoring: 'Give a level',
    motivationFor: 'Motivation required for',
    motivationPer: 'Ask for motivation',
    goodFrom: 'Good from (%)',
    maxNonPassing: `At most not passed per ${subUnit.one} (%)`,
    resultAs: 'Result as',
    hideResultsUntilComplete: 'Hide points until everything is rated',
    knowledgeIntegrated: 'Knowledge is assessed within the practical exams',
    maximumAttempts: 'Most attempts per exam',
    countingAttempt: 'Which attempt counts',
    resitUnit: 'Done again in a resit',
    absentUsesAttempt: 'Not appearing uses up an attempt',
    minimumKappa: 'Assessors: lowest weighted kappa',
    minimumAgreement: 'Assessors: lowest agreement (%)',
    retentionMonths: 'Retention of candidate data (months)',
    severities: 'Severity of checks, where different',
  },
  explanations: {
    scale: 'Levels from low to high: code = name (points), with “passes” at every level that is enough.',
    minimumShare: `100 = every ${subUnit.one}. Below 100, more than this share of the ${subUnit.other} must be examined.`,
    minimumAssessors: 'Holds for exams whose number is empty in the exam plan.',
    ratingMode:
      'Together = one judgement for all assessors. In one workbook = a column for each. A workbook for each = nobody sees the judgement of another before the workbooks are brought together.',
    scoring: `Per ${row.one}, or one level per ${subUnit.one} with the ${row.other} as evidence.`,
    motivationFor: 'Codes of levels that need a motivation, separated by commas.',
    motivationPer: `At every row, or once for all rows of ${a(subUnit)}.`,
    goodFrom: 'Empty = halfway between the cut score and 100.',
    maxNonPassing: `Empty = no limit. Otherwise: this percentage of the rows of ${a(subUnit)} may fail.`,
    resultAs: 'How the result is shown on the form.',
    hideResultsUntilComplete: 'So that nobody scores towards the cut score.',
    knowledgeIntegrated: 'With yes, the check asks for no separate exam of knowledge and skills.',
    maximumAttempts: 'Empty = no maximum. A re-mark is not a new attempt.',
    countingAttempt: 'Highest = a resit cannot make the result worse. Last = the latest result counts.',
    resitUnit: `The whole exam, or only each ${unit.one} or ${subUnit.one} that was insufficient; the rest is carried over.`,
    absentUsesAttempt: 'With no, an attempt for which the candidate did not appear is not one of the most attempts.',
    minimumKappa:
      'From 0 to 1. The check reports an exam only if both kappa and agreement are too low, with at least 10 candidates and a workbook for each assessor.',
    minimumAgreement: 'In what percentage of cases two assessors must give the same level.',
    retentionMonths:
      'Counted from the diploma date or date of leaving on the sheet Diploma requirements; longer while an appeal runs.',
    severities:
      'One per line: the check, a colon and error, attention or for information; for example plan/too-few-assessors: error',
  },
  choices: {
    ratingMode: { joint: 'together', shared: 'in one workbook', separate: 'a workbook for each' },
    scoring: { criteria: `per ${row.one}`, holistic: `per ${subUnit.one}` },
    motivationPer: { row: 'per row', 'work-process': `per ${subUnit.one}` },
    resultAs: { words: 'word', mark: 'mark', both: 'word and mark' },
    countingAttempt: { highest: 'highest', last: 'last' },
    resitUnit: { exam: 'the whole exam', 'core-task': `per ${unit.one}`, 'work-process': `per ${subUnit.one}` },
  },
});
