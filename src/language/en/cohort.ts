import type { CohortTexts } from '../cohort-texts';
import { counted } from './counting';

/** What is said of a new cohort that begins with last year's plan. */
export const cohortTexts: CohortTexts = {
  alongTitle: 'This comes along',
  staysTitle: "This stays in last year's workbook",
  along: ({ exams, rows, bankRows, corrections, accepted, approved, back }) => [
    `The qualification file, the coverage matrix, the settings and ${counted(exams, { one: 'exam', other: 'exams' })} with weights and cut scores`,
    `The forms made anew, with ${counted(rows, { one: 'row', other: 'rows' })} as the committee decided on them`,
    ...(bankRows === 0 ? [] : [`The rubric bank: ${counted(bankRows, { one: 'row', other: 'rows' })}`]),
    ...(corrections === 0
      ? []
      : [`${counted(corrections, { one: 'correction', other: 'corrections' })} of the qualification file`]),
    ...(accepted === 0
      ? []
      : [`${counted(accepted, { one: 'accepted finding', other: 'accepted findings' })} about plan and forms`]),
    ...(approved.length === 0 ? [] : [`Still approved, as nothing in it has changed: ${approved.join(', ')}`]),
    ...(back.length === 0
      ? []
      : [`Draft, to be approved again, as its content is not what was approved (any more): ${back.join(', ')}`]),
  ],
  stays: ({ candidates, results, ownSheets }) => [
    `Everything about candidates: ${counted(candidates, { one: 'candidate', other: 'candidates' })}, ${counted(results, { one: 'form', other: 'forms' })}, register, exemptions and diploma requirements`,
    'Notes beside forms and in the matrix, and forms of earlier versions',
    ...(ownSheets.length === 0 ? [] : [`Sheets of your own: ${ownSheets.join(', ')}`]),
  ],
  made: (file, cohort) => `${file}: cohort ${cohort} begins with last year's plan.`,
  diagnostics: {
    'cohort/no-plan': () =>
      "This workbook has no exams to begin with yet. Choose the workbook with last year's exam plan.",
    'cohort/no-name': () => 'Fill in what the new cohort is called, for instance 2027.',
  },
};
