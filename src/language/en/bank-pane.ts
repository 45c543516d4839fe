import type { BankPaneTexts } from '../bank-pane-texts';
import { counted, number } from './counting';

const rows = (count: number): string => counted(count, { one: 'row', other: 'rows' });

/** The words of the section Rubric bank on the screen Forms. */
export const bankPaneTexts: BankPaneTexts = {
  doing: {
    consulting: 'Looking at the bank…',
    shelving: 'Putting the rows into the bank…',
    borrowing: 'Filling the rows from the bank…',
    exporting: 'Saving the bank…',
  },
  title: 'Rubric bank',
  purpose: 'Keep described rows and use them again, here or in another workbook.',
  nothingDescribed: 'Keeping is possible once a row has a descriptor that somebody wrote or took over.',
  save: 'Keep in the bank',
  fill: 'Fill from the bank',
  open: 'Open a bank',
  saveAs: { csv: 'As CSV', json: 'As CASE (JSON)' },
  asFile: 'Save the bank as a file',
  unreadable: {
    title: (count) => `${rows(count)} of the bank cannot be read`,
    mendFirst: 'Mend or delete these rows first; then more can be added.',
    notUsed: 'These rows do not count.',
    notInFile: 'These rows are not in the file.',
  },
  leave: 'Back without doing anything',
  add: {
    titleForms: 'Keep in the bank',
    titleFile: (file) => `In ${file}`,
    fresh: (count) => counted(count, { one: 'new row', other: 'new rows' }),
    differing: (count) =>
      `${rows(count)} with another description of the same sentence; ${count === 1 ? 'both' : 'all'} are kept`,
    known: (count) => `${rows(count)} there already, word for word`,
    nothingNew: 'Everything is in the bank already.',
    nothingInFile: 'There is no described row in this file.',
    remarks: (count) => `${counted(count, { one: 'remark', other: 'remarks' })} on reading`,
    line: (line) => `line ${number(line)}`,
    act: (count) => `Put ${rows(count)} into the bank`,
  },
  filling: {
    title: 'Fill from the bank',
    emptyBank: 'The bank is still empty. Keep described rows first, or open a bank from a file.',
    nothingOpen: 'Every row has a descriptor already; there is nothing to fill.',
    sure: (count) => `${rows(count)} will be filled: the same sentence, one description`,
    offered: (count) => `${rows(count)} to choose for`,
    why: {
      several: (count) => `${rows(count)} with different descriptions`,
      alike: (count) => `${rows(count)} with only a sentence that is like it`,
      levels: (count) => `${rows(count)} with descriptions for other levels`,
    },
    none: {
      unknown: (count) => `${rows(count)} not found in the bank`,
      scale: (count) => `${rows(count)} described only for a scale that does not fit`,
    },
    approved: (exams) => `Skipped, because approved: ${exams.join(', ')}.`,
    whichSure: 'Which rows',
    otherWorkProcess: 'from another work process',
    from: (origin) => `from ${origin}`,
    unknownOrigin: 'the bank',
    choices: (chosen, all) => `Choose per row (${number(chosen)} of ${number(all)} chosen)`,
    whyThis: {
      several: 'Different descriptions for this sentence.',
      alike: 'Only a sentence that is like this one: read whether the description fits.',
      levels: 'Written for other levels: read whether the description fits.',
    },
    noneOfThese: 'Do not fill',
    sentence: (text) => `“${text}”`,
    act: (count) => `Fill ${rows(count)}`,
  },
  added: ({ fresh, differing, known }) =>
    [
      `${rows(fresh + differing)} put into the bank.`,
      known === 0 ? '' : `${rows(known)} ${known === 1 ? 'was' : 'were'} there already.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  filled: (count) => `${rows(count)} filled from the bank.`,
  saved: (file, entries) => `${rows(entries)} in ${file}, with your downloads.`,
  nothingToSave: 'The bank is still empty; no file was made.',
};
