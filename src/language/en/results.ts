import type { ResultsTexts } from '../results-texts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** What there is to say of the sheets Register and Exemptions. */
export const resultsTexts: ResultsTexts = {
  'results/date-unreadable': ({ found }) =>
    `“${found}” is no date and does not count. Write the date as 1-9-2026, day first.`,
  'results/status-unknown': ({ found, known }) =>
    `“${found}” is no course of an attempt and does not count. Choose one of: ${list(known)}.`,
  'results/kind-unknown': ({ found, known }) =>
    `“${found}” is no kind of attempt; this row does not count. Choose one of: ${list(known)}.`,
  'results/attempt-unreadable': ({ found }) =>
    `“${found}” is no attempt; this row does not count. Fill in a whole number, from 1.`,
  'results/exam-unknown': ({ found, exams }) =>
    `${found === '' ? 'The exam is missing here' : `Exam “${found}” is not in the exam plan`}; this row does not count. Fill in: ${list(exams)}.`,
  'results/candidate-missing': () =>
    'The number of the candidate is missing here; this row does not count. Fill it in.',
  'results/candidate-unknown': ({ number }) =>
    `Candidate ${number} is not in the list of candidates. Correct the number, or add the candidate to the list.`,
  'results/row-not-needed': ({ candidate, exam, attempt }) =>
    `Candidate ${candidate}, ${exam}, attempt ${attempt} has a row already; this one does not count. Fill in the other row and take this one away.`,
  'results/core-task-unknown': ({ found, known }) =>
    `${found === '' ? 'The core task is missing here' : `Core task “${found}” is not in this dossier`}; this exemption does not count. Fill in: ${list(known)}.`,
  'results/part-unknown': ({ found, coreTask }) =>
    `“${found}” is no part of ${coreTask}; this exemption does not count. Fill in the code of a work process, or leave the cell empty for the whole core task.`,
  'results/exemption-without-ground': () =>
    'The exemption counts, but its date or ground is missing. Fill in when and why the committee gave it.',
};
