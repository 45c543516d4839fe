import { contentWords, toldFirst } from '../../core/checks/content-words';
import type { IssueTexts } from '../issue-texts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));
const forms = (count: number): string => `${count} ${count === 1 ? 'form' : 'forms'}`;

/** What handing out forms says, in English. */
export const issueTexts: IssueTexts = {
  diagnostics: {
    'issue/no-exams': () => 'This workbook has no exam of which forms can be handed out. Fill in the exam plan first.',
    'issue/no-form': ({ exams }) =>
      `There is no form yet for ${list(exams)}. Bring the forms up to date first (in Excel, tab Dekkend). Nothing was written.`,
    'issue/outdated': ({ sheets }) =>
      `No longer as the exam plan says: ${list(sheets)}. Bring the forms up to date first (in Excel, tab Dekkend). Nothing was written.`,
    'issue/changed-after-approval': ({ sheets, cells, others, ...first }) =>
      `Changed after it was approved: ${list(sheets)}. What differs: ${toldFirst(first, contentWords.en)}${others === 0 ? '' : `, and ${others} more`} (${list(cells)}). Put it back, or make a new version and have it approved. Nothing was written.`,
    'issue/rated-together': () =>
      'By the settings the assessors give one judgement together; a form for each of them does not fit that. Leave --per-assessor out or choose another way of rating in the settings.',
    'issue/no-candidates': () =>
      'There are no candidates. Give a list with --candidates list.csv, or put them on the sheet Candidates (dekkend candidates workbook.xlsx list.csv).',
    'issue/file-has-work': () =>
      'This file exists already and something is filled in on it, or it is another file. It was left as it is; move it or choose another folder if you want a new form.',
    'issue/no-questions': ({ exam }) =>
      `Draft: the form of ${exam} has no questions with points yet, so no result can come of it. Fill in questions and points first.`,
    'issue/proposals-open': ({ exam, rows }) =>
      `Draft: on the form of ${exam} ${Number(rows) === 1 ? '1 row has a proposal' : `${String(rows)} rows have a proposal`} that nobody has taken over yet. It stands on what is handed out now.`,
  },
  assessorInFile: 'assessor',
  zipName: 'forms.zip',
  seeEachOther:
    'By the settings the assessors rate independently, but on these forms they see each other’s levels. With --per-assessor each of them gets a form of their own.',
  notApproved: (exams) => `Not approved by the exam committee yet: ${exams}.`,
  withdrawn: (exams) => `No forms were made of withdrawn exams: ${exams}.`,
  candidatesRefused: (file) => `${file}: put these lines right and try again. Nothing was written.`,
  progress: (exam, count) => `${exam}: ${forms(count)}`,
  done: (folder, written, there, left) =>
    `${folder}: ${[
      `${forms(written)} written`,
      ...(there === 0 ? [] : [`${there} there already`]),
      ...(left === 0 ? [] : [`${left} ${left === 1 ? 'file' : 'files'} left as it was`]),
    ].join(', ')}.`,
};
