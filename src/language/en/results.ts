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
    `${found === '' ? 'What the exemption is from is missing here' : `“${found}” is no core task of this dossier`}; this exemption does not count. Fill in: ${list(known)}.`,
  'results/part-unknown': ({ found, coreTask }) =>
    `“${found}” is no part of ${coreTask}; this exemption does not count. Fill in the code of a work process, or leave the cell empty for the whole core task.`,
  'results/exempt-in-part': ({ found, of }) =>
    `An exemption from “${found}” is a part of ${of}; ${of} itself still needs a result. Leave Part empty if the exemption is for all of ${of}.`,
  'results/elective-unnamed': ({ elective }) =>
    `${elective} needs its name or code under Part, as on the sheet Diploma requirements; this exemption does not count yet.`,
  'results/elective-elsewhere': ({ found, elective }) =>
    `“${found}” is no core task; this exemption does not count. Fill in ${elective} here, and “${found}” under Part.`,
  'results/elective-unknown': ({ found, sheet }) =>
    `This candidate has no elective “${found}” on the sheet ${sheet}; this exemption does not count. Enter it there, or correct the name here.`,
  'results/exemption-without-ground': () =>
    'The exemption counts, but its date or ground is missing. Fill in when and why the committee gave it.',
};
