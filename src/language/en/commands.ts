import type { CommandTexts } from '../command-texts';

/** What the buttons on the ribbon say. */
export const commandTexts: CommandTexts = {
  refused: 'Not possible now',
  obstacles: {
    'no-dossier': 'There is no qualification file in this workbook yet. Choose Import on the ribbon to begin.',
    'no-plan': 'No exams are made yet. Choose Generate on the ribbon to make them.',
    'no-exams':
      'There is not a single exam on the sheet with the exam plan. Write a row for each exam there, then choose Generate.',
    'no-forms': 'There is no form to assess on yet. Choose Generate on the ribbon to make the forms.',
    'not-on-form': 'This sheet is no form to assess on. Go to a form, then choose Assessor.',
    'is-a-form':
      'This workbook is a form that was handed out: here you can assess. Everything else is done in the workbook of the exam committee.',
  },
  busy: 'Somebody is still typing in a cell, or something is being written into the workbook. Wait until that is done, then choose it again.',
  noPane: (excel) => `Excel cannot open the pane now: ${excel}`,
  noFindings: 'Nothing was found that is open.',
  toForms: 'Go to the forms',
  toFindings: 'Go to the findings',
  toPane: 'Open the pane',
  close: 'Close',
  atCell: {
    title: (sheet, cell) => `Findings on ${sheet}, cell ${cell}`,
    none: (sheet, cell) => `Nothing was found about ${sheet}, cell ${cell}.`,
    nearest: 'Nearest on this sheet:',
    noneOnSheet: (sheet) => `Nothing is open on the rest of ${sheet} either.`,
  },
};
