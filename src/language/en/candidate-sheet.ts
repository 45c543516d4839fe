import type { CandidateSheetTexts } from '../candidate-sheet-texts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** What stands on the sheet Candidates, and why nothing is put into it. */
export const candidateSheetTexts: CandidateSheetTexts = {
  sheetName: 'Candidates',
  title: 'Candidates',
  note: 'One row per candidate; type, paste, sort and filter as you like. Personal data: no citizen service numbers.',
  columns: {
    number: 'Number',
    name: 'Name',
    startDate: 'Start date',
    cohort: 'Cohort',
    crebo: 'Crebo',
    group: 'Group',
  },
  numberPrompt: 'The number that the school itself gives the candidate. No citizen service number.',
  startDatePrompt: 'The first day of the programme, for example 1-9-2026.',
  meets: 'Meets the requirements entered',
  meetsPrompt:
    'Choose yes when every core task is at least sufficient and adopted, or exempt. The exam committee decides.',
  diagnostics: {
    'candidates/sheet-unclear': ({ sheet, cells }) =>
      `Some rows of the sheet ${sheet} cannot be read (${list(cells)}). Correct these first; nothing was written.`,
    'candidates/sheet-differs': ({ sheet, numbers }) =>
      `The sheet ${sheet} says something else than the list about ${list(numbers)}. Make them say the same, on the sheet or in the list; nothing was written.`,
    'candidates/list-outdated': () =>
      'The sheet with candidates changed meanwhile. Read the list again to see what differs now; nothing was written.',
    'candidates/sheet-damaged': ({ sheet }) =>
      `On the sheet ${sheet} the heading of the list or one of its columns is gone. Undo that, or delete the sheet and put the list in again; nothing was written.`,
    'candidates/too-many-sheets': ({ count, most }) =>
      `This would be ${count} sheets in one workbook; ${most} is the most. Choose fewer candidates or exams, or make a workbook for each form. Nothing was written.`,
  },
};
