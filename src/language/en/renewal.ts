import type { RenewalTexts } from '../renewal-texts';
import { counted } from './counting';

const texts = { one: 'text', other: 'texts' };

/** What is shown before forms are brought up to date. */
export const renewalTexts: RenewalTexts = {
  title: 'This will change',
  again: 'Something changed in the sheets meanwhile. Look again at what will happen.',
  nothingYet: 'Nothing has changed in the workbook yet.',
  made: 'Will be added',
  updated: 'Will be brought up to date',
  removed: 'Will be removed: the exam is no longer in the plan',
  stays: 'Stays as it is',
  reasons: {
    filled: () => 'something is filled in',
    approved: () => 'it is approved',
    notes: (cells) => `somebody wrote something between its rows or columns (${cells.join(', ')})`,
    belongings: () => 'a comment, picture or pivot table is on it',
    'without-exam': () => 'the exam is no longer in the plan, but something is filled in',
  },
  fits: 'fits the plan',
  moved: (count) => `${counted(count, texts)} without a place on the new sheet; kept on a sheet of their own`,
  write: (moved) => `Bring up to date and keep ${counted(moved, texts)}`,
  leave: 'Leave as it is',
  movedTo: (count) => `${counted(count, texts)} without a place on the new sheet:`,
  done: {
    sameDossier: 'The workbook has this dossier already. Its forms were laid beside the exam plan.',
    made: (sheet) => `New form: ${sheet}`,
    updated: (sheet) => `Brought up to date: ${sheet}`,
    removed: (sheet) => `Removed: ${sheet}`,
    stays: (sheet, reason) => `Stays as it is: ${sheet} (${reason})`,
    otherSheets: 'No form changed; other sheets were brought up to the plan.',
    nothing: 'There was nothing to bring up to date.',
  },
};
